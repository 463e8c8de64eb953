package io.crmkit.examples;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.record.AddRecord;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

/** The first ten minutes: an opportunity, and a visit that moves it to the next stage. */
public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] arguments) {
        var store = JdbcStore.h2File(Path.of(arguments[0])).build();
        try (Crm crm = Crm.builder().store(store).actor(Actor.of("ann")).build()) {
            crm.createLedger();
            var customer = crm.customers().getOrAdd(Customer.draft("C1", "Sunrise Trading"));
            var ann = crm.employees().getOrAdd(Employee.draft("E1", "Ann Zhang"));
            var sale = AddOpportunity.builder().subject("Warehouse software");
            sale.customer(customer.id())
                    .salesperson(ann.id())
                    .stage(crm.stages().first().id());
            sale.expected(new BigDecimal("120000")).start(LocalDate.of(2026, 3, 2));
            var id = crm.opportunities().add(sale.build()).id();

            var visit = AddRecord.to(id).subject("Visit").employee(ann.id());
            visit.at(LocalDate.of(2026, 3, 9).atTime(10, 0));
            visit.stage(crm.stages().named("Proposal").id()).completed();
            crm.contactRecords().add(visit.build());

            var now = crm.opportunities().get(id);
            System.out.println(now.number() + ": " + now.present().rate() + " % of "
                    + now.present().amount() + " is " + now.opportunityAmount());
        }
    }
}
