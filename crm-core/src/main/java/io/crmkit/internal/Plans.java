package io.crmkit.internal;

import io.crmkit.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StaleException;
import io.crmkit.error.ValidationException;
import io.crmkit.history.Subject;
import io.crmkit.record.ParentId;

/** Checks plans before they are carried out: they do exactly what they say, or nothing (G1). */
final class Plans {

    private Plans() {}

    /**
     * What a plan deletes.
     *
     * @throws ValidationException if it is a plan of something else
     */
    static <P extends ParentId> P deleted(DeletionPlan plan, ParentType<P, ?> type) {
        Checks.given("plan", plan);
        if (plan.roots().isEmpty() || !plan.roots().get(0).subject().kind().equals(type.kind())) {
            throw ValidationException.of("plan", ErrorCode.UNKNOWN_REFERENCE, type.kind());
        }
        try {
            return type.parse(plan.roots().get(0).subject().id());
        } catch (IllegalArgumentException noId) {
            throw ValidationException.of("plan", ErrorCode.UNKNOWN_REFERENCE, type.kind());
        }
    }

    /** @throws StaleException unless the plan was made of this revision of a document */
    static void requireCurrent(DeletionPlan plan, Subject subject, String no, long revision) {
        long planned = plan.roots().stream()
                .filter(root -> root.subject().equals(subject))
                .mapToLong(DeletionPlan.Root::revision)
                .findFirst()
                .orElse(0);
        if (planned != revision) {
            throw new StaleException(no, planned, revision);
        }
    }
}
