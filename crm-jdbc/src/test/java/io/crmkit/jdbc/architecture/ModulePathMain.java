package io.crmkit.jdbc.architecture;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;

/** A small host on the module path. */
final class ModulePathMain {

    private ModulePathMain() {}

    public static void main(String[] arguments) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:modules;DB_CLOSE_DELAY=-1");
        Crm crm = Crm.builder()
                .store(JdbcStore.standalone(source).build())
                .actor(Actor.of("host"))
                .build();
        crm.createLedger();
        var customer = crm.customers().add(Customer.draft("C1", "One"));
        var employee = crm.employees().add(Employee.draft("E1", "Ann"));
        AddOpportunity.Builder add = AddOpportunity.builder()
                .subject("Subject")
                .customer(customer.id())
                .salesperson(employee.id())
                .stage(crm.dictionaries().values(Dictionary.SALES_STAGE).get(2).id())
                .start(LocalDate.of(2026, 3, 2));
        int violations = 0;
        try {
            crm.opportunities().add(add.subject("").rate(new BigDecimal("101")).build());
        } catch (ValidationException refused) {
            violations = refused.violations().size();
        }
        var added = crm.opportunities()
                .add(add.subject("Subject")
                        .rate(new BigDecimal("50"))
                        .expected(new BigDecimal("120000"))
                        .build());
        System.out.println(Crm.class.getModule().getName() + " and "
                + JdbcStore.class.getModule().getName() + ", " + violations + " violations, "
                + added.opportunityAmount());
    }
}
