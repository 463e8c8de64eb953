package io.crmkit.internal.document;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.StaleException;
import io.crmkit.internal.check.Checks;

/** Checks plans before they are carried out: they do exactly what they say, or nothing (G1). */
public final class Plans {

    private Plans() {}

    /** A plan is given, and of something. */
    public static Checks check(DeletionPlan plan) {
        Checks checks = Checks.begin().required("plan", plan);
        return plan == null || !plan.roots().isEmpty() ? checks : checks.required("plan.roots", null);
    }

    /**
     * What a plan deletes.
     *
     * @throws NotFoundException if it is a plan of something else
     */
    public static <I> I deleted(DeletionPlan plan, DocumentType<I, ?> type) {
        Subject subject = plan.roots().get(0).subject();
        try {
            if (subject.kind() == type.kind().subject()) {
                return type.parse(subject.id());
            }
        } catch (IllegalArgumentException noId) {
            // said below
        }
        throw new NotFoundException(ErrorCode.NOT_FOUND, type.kind().subject(), subject.id());
    }

    /** @throws StaleException unless the plan was made of this revision of a document */
    public static void requireCurrent(DeletionPlan plan, Subject subject, String number, long revision) {
        long planned = plan.roots().stream()
                .filter(root -> root.subject().equals(subject))
                .mapToLong(DeletionPlan.Root::revision)
                .findFirst()
                .orElse(0);
        if (planned != revision) {
            throw new StaleException(number, planned, revision);
        }
    }
}
