package io.crmkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.spi.LedgerContext;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackedLogTest {

    private final MemoryStore store = MemoryStore.create();
    private final MemoryLedger ledger = store.ownLedger("main");
    private final Crm crm = Fixtures.on(store).build();

    @Test
    @DisplayName("H2: after each change of an opportunity, what reports count of it is recorded, its deletion too")
    void lastState() {
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        OpportunityId id = with.opportunity().id();
        with.modify(id, change -> change.expected(new BigDecimal("4321")));
        assertThat(last().tracked().present().amount().value()).isEqualByComparingTo("4321");
        assertThat(last().state()).isEqualTo(OpportunityState.ACTIVE);
        crm.opportunities().approve(id);
        assertThat(last().state()).isEqualTo(OpportunityState.APPROVED);
        assertThat(last().revision()).isEqualTo(crm.opportunities().get(id).revision());
        crm.opportunities().revokeApproval(id);
        crm.opportunities().delete(id);
        assertThat(last().deleted()).isTrue();
    }

    @Test
    @DisplayName("H2: after each change of a project, what reports count of it is recorded, its deletion too")
    void lastStateOfProject() {
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        ProjectId id = with.project(p -> p.expected(new BigDecimal("4321"))).id();
        assertThat(last().tracked().present().amount().value()).isEqualByComparingTo("4321");
        assertThat(last().state()).isEqualTo(ProjectState.ACTIVE);
        with.completedWork(id, work -> work.amount(new BigDecimal("5432")));
        assertThat(last().tracked().present().amount().value()).isEqualByComparingTo("5432");
        crm.projects().terminate(id);
        assertThat(last().state()).isEqualTo(ProjectState.TERMINATED);
        assertThat(last().revision()).isEqualTo(crm.projects().get(id).revision());
        crm.projects().reactivate(id);
        crm.projects().delete(id);
        assertThat(last().deleted()).isTrue();
    }

    private TrackedSnapshot last() {
        List<TrackedSnapshot> last = new ArrayList<>();
        store.read(transaction -> {
            transaction.stores(new LedgerContext("main", ledger)).snapshot().lastSnapshots(last::add);
            return last;
        });
        assertThat(last).hasSize(1);
        return last.get(0);
    }
}
