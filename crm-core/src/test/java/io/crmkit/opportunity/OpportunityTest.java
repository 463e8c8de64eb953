package io.crmkit.opportunity;

import static io.crmkit.record.RecordFixture.refused;
import static io.crmkit.record.RecordFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpportunityTest {

    private static final DictionaryValueId PRICE = new DictionaryValueId(new UUID(3, 1));

    private final Opportunity active = in(OpportunityState.ACTIVE);

    @Test
    @DisplayName("O3: the opportunity amount is the expected amount at the rate")
    void amount() {
        assertThat(active.opportunityAmount()).hasToString("50.00");
    }

    @Test
    @DisplayName("O5: each transition leads to its state")
    void transitions() {
        assertThat(active.approve().state()).isEqualTo(OpportunityState.APPROVED);
        assertThat(active.approve().revokeApproval().state()).isEqualTo(OpportunityState.ACTIVE);
        assertThat(active.approve().convert().state()).isEqualTo(OpportunityState.CONVERTED);
        assertThat(active.terminate(LostDetails.none()).state()).isEqualTo(OpportunityState.TERMINATED);
        assertThat(in(OpportunityState.CONVERTED).withoutProject().state()).isEqualTo(OpportunityState.APPROVED);
    }

    @Test
    @DisplayName("O5: what the table of states does not allow is refused, saying what to do first")
    void refusals() {
        Opportunity approved = in(OpportunityState.APPROVED);
        Opportunity terminated = in(OpportunityState.TERMINATED);
        Opportunity converted = in(OpportunityState.CONVERTED);
        refused("Approve it first", active::convert);
        refused("Approve it first", active::revokeApproval);
        refused("It is already active", active::reactivate);
        refused("It is already approved", approved::approve);
        refused("Revoke the approval first", approved::requireDeletable);
        refused("Revoke the approval first", approved::requireRecordsChangeable);
        refused("Revoke the approval first", () -> modify(approved));
        refused("It is already terminated", () -> terminated.terminate(LostDetails.none()));
        refused("Reactivate it first", terminated::requireQuotesChangeable);
        refused("Reactivate it first", terminated::approve);
        refused("Delete its project first", converted::revokeApproval);
    }

    @Test
    @DisplayName("O5: an active one may be modified and deleted, and its records and quotes may change")
    void activeMay() {
        active.requireDeletable();
        active.requireRecordsChangeable();
        active.requireQuotesChangeable();
        assertThat(modify(active).subject()).isEqualTo("Other");
    }

    @Test
    @DisplayName("O10: a reason or a note is kept while it is terminated; without either there is nothing to keep")
    void lost() {
        assertThat(active.terminate(LostDetails.none()).loss()).isEmpty();
        assertThat(active.terminate(LostDetails.none().withReason(PRICE)).loss())
                .contains(new LostDetails(Optional.of(PRICE), Optional.empty()));
        Opportunity noted = active.terminate(LostDetails.none().withNote("no budget"));
        assertThat(noted.loss()).contains(new LostDetails(Optional.empty(), Optional.of("no budget")));
        assertThat(noted.reactivate().loss()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OpportunityState.class)
    @DisplayName("O10: only a terminated one can have a lost reason")
    void lostOnlyIfTerminated(OpportunityState state) {
        Optional<LostDetails> loss = Optional.of(new LostDetails(Optional.of(PRICE), Optional.empty()));
        if (state == OpportunityState.TERMINATED) {
            assertThat(of(state, loss).loss()).isEqualTo(loss);
        } else {
            assertThatThrownBy(() -> of(state, loss)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("Ids are written and read as text, and states and actions have a word in each language")
    void words() {
        assertThat(OpportunityId.parse(active.id().toString())).isEqualTo(active.id());
        assertThat(OpportunityState.APPROVED.text(Locale.ENGLISH)).isEqualTo("approved");
        assertThat(OpportunityAction.REVOKE_APPROVAL.text(Locale.ENGLISH)).isEqualTo("have its approval revoked");
        assertThat(Arrays.stream(OpportunityAction.values()).map(action -> action.text(Locale.CHINESE)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Opportunity modify(Opportunity opportunity) {
        return ModifyOpportunity.of(opportunity)
                .subject("Other")
                .build()
                .applyTo(opportunity, opportunity.present(), Optional.empty());
    }

    private static Opportunity in(OpportunityState state) {
        Opportunity added = AddOpportunity.builder()
                .subject("Label printers")
                .customer(new CustomerId("own", "1"))
                .salesperson(new EmployeeId("own", "1"))
                .build()
                .toOpportunity(new OpportunityId(new UUID(1, 1)), "OPP-1", values("100"));
        return switch (state) {
            case ACTIVE -> added;
            case APPROVED -> added.approve();
            case TERMINATED -> added.terminate(LostDetails.none());
            case CONVERTED -> added.approve().convert();
        };
    }

    /** An opportunity in a state, with a loss that the state may forbid. */
    private static Opportunity of(OpportunityState state, Optional<LostDetails> loss) {
        Opportunity o = in(state);
        return new Opportunity(
                o.id(),
                o.revision(),
                o.number(),
                o.subject(),
                o.customer(),
                o.salesperson(),
                o.records(),
                state,
                loss,
                o.remarks());
    }
}
