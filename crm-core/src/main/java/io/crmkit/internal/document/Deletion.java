package io.crmkit.internal.document;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Numbered;
import io.crmkit.document.Subject;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.StaleException;
import io.crmkit.internal.check.Checks;
import java.util.Optional;

/** A deletion that was asked for, with or without a plan. It does exactly what its plan says, or nothing (G1). Immutable. */
public final class Deletion {

    static final Deletion UNPLANNED = new Deletion(Optional.empty());

    private final Optional<DeletionPlan> plan;

    private Deletion(Optional<DeletionPlan> plan) {
        this.plan = plan;
    }

    static Deletion of(DeletionPlan plan) {
        return new Deletion(Optional.of(plan));
    }

    /** Checks that there is a plan, and that it is about something. */
    static Checks check(DeletionPlan plan) {
        Checks checks = Checks.begin().required("plan", plan);
        return plan == null || !plan.roots().isEmpty() ? checks : checks.required("plan.roots", null);
    }

    /**
     * Returns the id of the document that a plan deletes.
     *
     * @throws NotFoundException if the plan deletes something else
     */
    static <I> I document(DeletionPlan plan, DocumentType<I, ?> type) {
        Subject subject = plan.roots().get(0).subject();
        try {
            if (subject.kind() == type.kind().subject()) {
                return type.parse(subject.id());
            }
        } catch (IllegalArgumentException noId) {
            // the exception below says it
        }
        throw new NotFoundException(ErrorCode.NOT_FOUND, type.kind().subject(), subject.id());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Whether there is a plan to which the deletion must keep. */
    public boolean isPlanned() {
        return plan.isPresent();
    }

    /** @throws StaleException if there is a plan, and it was not made of a touched document as it was before the touch */
    public <I, T extends Numbered<I, T>> void requireCurrent(DocumentType<I, T> type, T touched) {
        plan.ifPresent(given -> {
            Subject subject = type.subject(touched.id());
            long planned = given.roots().stream()
                    .filter(root -> root.subject().equals(subject))
                    .mapToLong(DeletionPlan.Root::revision)
                    .findFirst()
                    .orElse(0);
            if (planned != touched.revision() - 1) {
                throw new StaleException(touched.number(), planned, touched.revision() - 1);
            }
        });
    }

    /** @throws StaleException if there is a plan, and it is about more or fewer documents than a touched one leads to */
    public void requireRoots(Numbered<?, ?> touched, long count) {
        plan.filter(given -> given.roots().size() != count).ifPresent(given -> {
            throw new StaleException(touched.number(), given.roots().get(0).revision(), touched.revision() - 1);
        });
    }
}
