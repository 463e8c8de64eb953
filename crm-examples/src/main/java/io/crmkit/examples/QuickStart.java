package io.crmkit.examples;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.record.AddRecord;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] arguments) {
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(Path.of(arguments[0])).build())
                .actor(Actor.of("ann"))
                .build()) {
            crm.createLedger();
            var customer = crm.customers()
                    .findByCode("C1")
                    .orElseGet(() -> crm.customers()
                            .add(new EntryDraft<>("C1", "Sunrise Trading", CustomerDetails.none()), null));
            var ann = crm.employees()
                    .findByCode("E1")
                    .orElseGet(() ->
                            crm.employees().add(new EntryDraft<>("E1", "Ann Zhang", EmployeeDetails.none()), null));
            var stages = crm.dictionaries().values(Dictionary.SALES_STAGE);
            var opportunity = crm.opportunities()
                    .add(AddOpportunity.builder()
                            .subject("Warehouse software")
                            .customer(customer.id())
                            .salesperson(ann.id())
                            .stage(stages.get(0).id())
                            .expected(new BigDecimal("120000"))
                            .start(LocalDate.of(2026, 3, 2))
                            .build());
            crm.contactRecords()
                    .add(AddRecord.to(opportunity.id())
                            .at(LocalDate.of(2026, 3, 9).atTime(10, 0))
                            .employee(ann.id())
                            .subject("Visit")
                            .stage(stages.get(2).id())
                            .completed()
                            .build());
            var now = crm.opportunities().get(opportunity.id());
            System.out.println(now.number() + ": " + now.present().rate() + " % of "
                    + now.present().amount() + " is " + now.opportunityAmount());
        }
    }
}
