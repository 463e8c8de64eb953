package io.crmkit.testkit;

import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What listeners hear, and when (E1). */
public interface EventContract extends ConfigurableContract {

    @Test
    @DisplayName("E1: a listener hears of a command before the commit and again after it, with both states")
    default void e1BeforeAndAfter() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        Opportunity approved = crm.opportunities().approve(opportunity.id());
        assertEquals(List.of("before opportunity.approve", "after opportunity.approve"), recorder.heard);
        CrmEvent.OpportunityEvent event = (CrmEvent.OpportunityEvent) recorder.last.orElseThrow();
        assertEquals(OpportunityState.ACTIVE, event.before().orElseThrow().state());
        assertEquals(Optional.of(approved), event.after());
        assertEquals(crm.ledgerName(), event.context().ledger());
    }

    @Test
    @DisplayName("E1: what failed or changed nothing is not heard of")
    default void e1NothingChanged() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        assertThrows(CrmException.class, () -> crm.opportunities().reactivate(opportunity.id()));
        new Fixtures(crm).modify(opportunity.id(), o -> o.subject("Subject"));
        assertEquals(List.of(), recorder.heard);
    }

    @Test
    @DisplayName("E1: a listener's veto rolls everything back, and nobody hears of it after")
    default void e1Veto() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder()
                .listener(recorder)
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        throw new IllegalArgumentException("not today");
                    }
                })
                .build();
        var refusal = refused(ErrorCode.VETOED, () -> new Fixtures(crm).completed(opportunity.id(), r -> r));
        assertEquals(List.of("not today"), refusal.arguments());
        assertEquals(false, recorder.heard.stream().anyMatch(heard -> heard.startsWith("after")));
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
        assertEquals(List.of(), crm().contactRecords().of(opportunity.id()));
    }

    @Test
    @DisplayName("E1: of a group listeners hear after its commit, in order, and not at all if it fails")
    default void e1Group() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        crm.inTransaction(group -> {
            group.opportunities().approve(opportunity.id());
            group.opportunities().revokeApproval(opportunity.id());
            return recorder.heard.add("end of the group");
        });
        assertEquals(
                List.of(
                        "before opportunity.approve",
                        "before opportunity.revoke-approval",
                        "end of the group",
                        "after opportunity.approve",
                        "after opportunity.revoke-approval"),
                recorder.heard);
        recorder.heard.clear();
        assertThrows(IllegalStateException.class, () -> crm.inTransaction(group -> {
            group.opportunities().approve(opportunity.id());
            throw new IllegalStateException();
        }));
        assertEquals(List.of("before opportunity.approve"), recorder.heard);
    }

    @Test
    @DisplayName("E1: a listener that fails after the commit reaches no caller; after the commit it may use the CRM")
    default void e1AfterCommit() {
        Opportunity opportunity = with().opportunity();
        List<OpportunityState> seen = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        seen.add(crm().opportunities().get(opportunity.id()).state());
                        crm().opportunities().revokeApproval(opportunity.id());
                        throw new IllegalArgumentException("too late");
                    }
                })
                .build();
        assertEquals(
                OpportunityState.APPROVED, crm.opportunities().approve(opportunity.id()).state());
        assertEquals(List.of(OpportunityState.APPROVED), seen);
        assertEquals(
                OpportunityState.ACTIVE,
                crm().opportunities().get(opportunity.id()).state());
    }

    /** Notes what it hears. */
    final class Recorder implements CrmListener {
        private final List<String> heard = new ArrayList<>();
        private Optional<CrmEvent> last = Optional.empty();

        private Recorder() {}

        @Override
        public void beforeCommit(CrmEvent event) {
            heard.add("before " + event.context().action());
        }

        @Override
        public void afterCommit(CrmEvent event) {
            heard.add("after " + event.context().action());
            last = Optional.of(event);
        }
    }
}
