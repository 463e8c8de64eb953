package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.AddProject;
import io.crmkit.project.Project;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.AddService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crm-core's page shows of quotes, projects, services and work plans. */
class SalesSnippetTest {

    private final Crm crm = Crm.inMemory();
    private final Fixtures with = new Fixtures(crm);
    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final CustomerId customer = with.customer("C1");
    private final EmployeeId ann = with.employee("E1");
    private final ProductId printer = with.quotes().product("P1");
    private final ProductId labels = with.quotes().product("P2");

    @Test
    @DisplayName("Q1 Q2 V3: a quote on a record")
    void quote() {
        var record = record(with.opportunity().id());
        Quote quote = crm.quotes()
                .add(AddQuote.on(record.id()) // builder() for one without a record, with customer and salesperson
                        .date(today)
                        .validUntil(today.plusDays(30))
                        .lines(List.of(
                                LineInput.of(printer, new BigDecimal("2")), // at the product's price
                                LineInput.of(labels, new BigDecimal("20"))
                                        .at(new BigDecimal("5.50"))
                                        .percentToPay(new BigDecimal("90")))) // the customer pays 90 %, like off(10)
                        .build());
        assertThat(quote.lines().get(1).finalAmount().value()).isEqualByComparingTo("99");
        assertThat(crm.quotes().ofRecord(record.id())).contains(quote);
    }

    @Test
    @DisplayName("P1: a project is made from an approved opportunity, or added directly")
    void project() {
        var opportunity = with.opportunity();
        crm.opportunities().approve(opportunity.id());
        Project project = crm.projects().convert(opportunity.id()); // under the next number
        Project direct = crm.projects()
                .add(AddProject.builder()
                        .subject("Label printers")
                        .customer(customer)
                        .salesperson(ann)
                        .stage(opportunity.present().stage())
                        .start(today)
                        .build());
        assertThat(crm.projects().find(project.id())).contains(project);
        assertThat(direct.origin()).isEmpty();
    }

    @Test
    @DisplayName("S1 W1: a service, and a plan for a week")
    void serviceAndPlan() {
        var project = with.project();
        ServiceRecord service = crm.services()
                .add(AddService.builder()
                        .customer(customer)
                        .employee(ann)
                        .subject("Printer jams")
                        .startedAt(today.atTime(14, 0))
                        .project(project.id())
                        .build());
        WorkPlan plan = crm.workPlans()
                .add(AddWorkPlan.builder()
                        .employee(ann)
                        .period(PeriodMode.WEEK, today)
                        .plan("Visit Sunrise Trading")
                        .build());
        assertThat(service.project()).isEqualTo(Optional.of(project.id()));
        assertThat(plan.period().end()).isEqualTo(today.plusDays(6));
    }

    private TrackedRecord<OpportunityId> record(OpportunityId opportunity) {
        return crm.contactRecords()
                .add(AddRecord.to(opportunity)
                        .at(today.atTime(9, 30))
                        .employee(ann)
                        .subject("Call")
                        .build());
    }
}
