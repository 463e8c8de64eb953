package io.crmkit.internal.exchange;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An opportunity that is becoming: its row, and the part that its records make. */
record OpportunityDraft(
        ParentDraft<OpportunityId> parent,
        @Nullable String no,
        @Nullable String subject,
        @Nullable EmployeeId employee,
        OpportunityState state,
        Optional<Loss> loss,
        @Nullable String remarks) {

    /** The opportunity, of a row in which nothing is wrong. */
    Opportunity with(ParentDraft.Finished<OpportunityId> finished) {
        return new Opportunity(
                parent.id(),
                1,
                Objects.requireNonNull(no),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(parent.customer()),
                Objects.requireNonNull(employee),
                finished.log(),
                state,
                loss,
                remarks);
    }
}
