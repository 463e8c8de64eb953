package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.CrmException;
import io.crmkit.error.StaleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.memory.MemoryStore;
import io.crmkit.memory.MemoryTransaction;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.AddRecord;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crm-core's page shows of commands. */
class CommandSnippetTest {

    private final Crm crm = Crm.inMemory();
    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final CustomerId customer =
            crm.customers().add(Customer.draft("C1", "Sunrise Trading")).id();
    private final EmployeeId ann =
            crm.employees().add(Employee.draft("E1", "Ann Zhang")).id();

    @Test
    @DisplayName("K6, G1, H1: the life of an opportunity on the page of crm-core")
    void commands() {
        var stage = crm.dictionaries().values(Dictionary.SALES_STAGE).get(0).id();
        AddOpportunity wanted = AddOpportunity.builder()
                .subject("Label printers")
                .customer(customer)
                .salesperson(ann)
                .stage(stage)
                .start(today)
                .idempotencyKey("import-4711")
                .build();
        Opportunity added = crm.opportunities().add(wanted);
        Opportunity again = crm.opportunities().add(wanted); // returns the same one and adds nothing

        Opportunity changed = crm.opportunities()
                .modify(ModifyOpportunity.of(added) // refused as stale if it has been changed since it was read
                        .expected(new BigDecimal("7500"))
                        .build());

        crm.inTransaction(tx -> {
            tx.contactRecords()
                    .add(AddRecord.to(changed.id())
                            .at(today.atTime(9, 30))
                            .employee(ann)
                            .subject("Call")
                            .completed()
                            .build());
            return tx.opportunities().approve(changed.id());
        });

        assertThat(again).isEqualTo(added);
        assertThatThrownBy(() -> crm.opportunities()
                        .modify(ModifyOpportunity.of(added).subject("Late").build()))
                .isInstanceOf(StaleException.class);
        crm.opportunities().revokeApproval(added.id());

        DeletionPlan plan =
                crm.opportunities().planDelete(added.id()); // plan.removed(): 1 opportunity, 1 contact record
        crm.opportunities().delete(plan); // deletes exactly that, or fails as stale
        HistoryEntry last = crm.history().of(added.id()).get(0); // who, when, each field with its old and new value

        assertThat(plan.removed()).extracting(DeletionPlan.Part::count).startsWith(1L, 1L);
        assertThat(last.action()).isEqualTo(Action.OPPORTUNITY_DELETE);
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("Errors have a stable code and messages in English and Chinese")
    void errors() {
        String shown = "";
        try {
            crm.customers().delete(customer);
            crm.customers().get(customer);
        } catch (CrmException refused) {
            shown = refused.code().text() + ": " + refused.message(Locale.CHINESE);
        }
        assertThat(shown).startsWith("not-found: ").contains("客户");
    }

    @Test
    @DisplayName("K7: a test simulates the host's transaction, on a fixed day")
    void rollback() {
        MemoryStore store = MemoryStore.create();
        Crm crm = Crm.builder()
                .store(store)
                .clock(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC))
                .actor(Actor.of("ann"))
                .build();
        crm.createLedger();
        try (MemoryTransaction yours = store.begin()) {
            crm.customers().add(Customer.draft("C1", "Sunrise Trading"));
            yours.rollback();
        }
        assertThat(crm.customers().findByCode("C1")).isEmpty();
        assertThat(LocalDate.now(crm.clock())).isEqualTo(LocalDate.of(2026, 6, 1));
    }
}
