package io.crmkit.examples.hostcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a host tests code that uses the CRM: a real one, in memory, new for each test. */
class FollowUpTest {

    private final LocalDate today = LocalDate.of(2026, 6, 1);
    private final Crm crm = Crm.inMemory();
    private final CustomerId customer =
            crm.customers().add(Customer.draft("C1", "Sunrise Trading")).id();
    private final EmployeeId ann =
            crm.employees().add(Employee.draft("E1", "Ann Zhang")).id();

    @Test
    @DisplayName("Active opportunities planned for before today are overdue, the largest first")
    void overdue() {
        opportunity("SMALL", "100", today.minusDays(1));
        opportunity("LARGE", "900", today.minusDays(2));
        opportunity("FUTURE", "500", today);
        Opportunity lost = opportunity("LOST", "700", today.minusDays(3));
        crm.opportunities().terminate(lost.id(), "no budget");

        assertThat(new FollowUp(crm).overdue(today)).containsExactly("LARGE", "SMALL");
    }

    private Opportunity opportunity(String number, String expected, LocalDate planned) {
        return crm.opportunities()
                .add(AddOpportunity.builder()
                        .number(number)
                        .subject("Label printers")
                        .customer(customer)
                        .salesperson(ann)
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .expected(new BigDecimal(expected))
                        .start(LocalDate.of(2026, 1, 5))
                        .planned(planned)
                        .build());
    }
}
