package io.crmkit;

import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.AddService;
import io.crmkit.service.ServiceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The story of one sale, from the first call to the day when everything about it is deleted. Read this test first: it
 * shows how opportunities, records, quotes, projects and services belong together. The contracts of the test kit prove
 * each rule by itself.
 */
class LifecycleScenarioTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Crm crm = Crm.inMemory();
    private final CustomerId sunrise =
            crm.customers().add(Customer.draft("C1", "Sunrise Trading")).id();
    private final EmployeeId ann =
            crm.employees().add(Employee.draft("E1", "Ann Zhang")).id();
    private final ProductId licence =
            crm.products().add(Product.draft("P1", "Warehouse software")).id();

    @Test
    @DisplayName("O5, R2, R5, R7, P1, R10, O6, O7, P4: a sale from the first call to its deletion")
    void sale() {
        // Sunrise Trading calls. Ann expects 120 000, and a first contact is worth 10 % of that.
        OpportunityId sale = crm.opportunities()
                .add(AddOpportunity.builder()
                        .subject("Warehouse software")
                        .customer(sunrise)
                        .salesperson(ann)
                        .stage(stage("First contact"))
                        .expected(new BigDecimal("120000"))
                        .start(MONDAY)
                        .build())
                .id();
        assertWeighted(sale, "12000.00");

        // She plans two visits. A planned record changes nothing yet, and the second cannot be completed before the
        // first.
        TrackedRecord<OpportunityId> demo = visit(sale, MONDAY.plusDays(1), "Demo", "Requirements", "100000");
        TrackedRecord<OpportunityId> talks = visit(sale, MONDAY.plusDays(8), "Talks", "Negotiation", "90000");
        assertWeighted(sale, "12000.00");
        refused(ErrorCode.RECORD_ORDER, () -> crm.contactRecords().complete(talks.id()));

        // Completed, a record fills its values back into the opportunity: 30 % of 100 000, then 80 % of 90 000.
        crm.contactRecords().complete(demo.id());
        assertWeighted(sale, "30000.00");
        crm.contactRecords().complete(talks.id());
        assertWeighted(sale, "72000.00");

        // The talks had been noted down wrongly. Deleted, they take back what they brought; then they are added again.
        crm.contactRecords().delete(talks.id());
        assertWeighted(sale, "30000.00");
        TrackedRecord<OpportunityId> again = visit(sale, MONDAY.plusDays(8), "Talks", "Negotiation", "95000");
        assertThat(again.id().sequence()).isEqualTo(3);
        crm.contactRecords().complete(again.id());
        assertWeighted(sale, "76000.00");

        // The record gets a quote: 20 licences at 5 000, of which 95 % are to be paid. It does not change the record.
        Quote quote = crm.quotes()
                .add(AddQuote.on(again.id())
                        .date(MONDAY.plusDays(9))
                        .lines(List.of(
                                LineInput.of(licence, new BigDecimal("20")).at(new BigDecimal("5000"))))
                        .percentToPay(new BigDecimal("95"))
                        .build());
        assertThat(quote.total()).hasToString("95000.00");
        assertThat(quote.customer()).isEqualTo(sunrise);
        assertWeighted(sale, "76000.00");

        // Won. Approved, the opportunity is frozen, and only an approved one becomes a project.
        refused(ErrorCode.STATE, () -> crm.projects().convert(sale));
        Opportunity approved = crm.opportunities().approve(sale);
        refused(
                ErrorCode.STATE,
                () -> crm.opportunities()
                        .modify(ModifyOpportunity.of(approved).subject("Other").build()));
        Project project = crm.projects().convert(sale);
        assertState(sale, OpportunityState.CONVERTED);
        assertThat(project.planned().opportunityAmount()).hasToString("76000.00");

        // The project has records too. They fill back what it really costs and brings.
        crm.maintenanceRecords()
                .add(AddRecord.to(project.id())
                        .at(MONDAY.plusDays(30).atTime(9, 0))
                        .employee(ann)
                        .subject("Installed")
                        .cost(new BigDecimal("41000"))
                        .amount(new BigDecimal("95000"))
                        .completed()
                        .build());
        assertThat(project(project.id()).present().cost()).hasToString("41000.00");

        // Months later the customer needs help.
        ServiceRecord service = crm.services()
                .add(AddService.builder()
                        .customer(sunrise)
                        .employee(ann)
                        .subject("Scanner does not connect")
                        .startedAt(MONDAY.plusDays(90).atTime(14, 0))
                        .minutes(25)
                        .completed(true)
                        .project(project.id())
                        .build());

        // The customer is in use and cannot be deleted. What has come of the sale can: a plan says what would go.
        refusedAsInUse();
        DeletionPlan plan = crm.projects().planDelete(project.id());
        assertThat(plan.removed()).extracting(DeletionPlan.Part::count).startsWith(1L, 1L);
        crm.projects().delete(plan);

        // The project is gone with its record. The service has lost its link, and the opportunity is approved again.
        assertThat(crm.projects().find(project.id())).isEmpty();
        assertThat(crm.services().get(service.id()).project()).isEmpty();
        assertState(sale, OpportunityState.APPROVED);

        // The opportunity takes its records and their quote with it.
        crm.opportunities().revokeApproval(sale);
        crm.opportunities().delete(sale);
        assertThat(crm.opportunities().find(sale)).isEmpty();
        assertThat(crm.quotes().find(quote.id())).isEmpty();

        // The history keeps the whole story, the latest first, and nothing is left in disorder.
        assertThat(crm.history().of(sale))
                .extracting(HistoryEntry::action)
                .startsWith(Action.OPPORTUNITY_DELETE, Action.OPPORTUNITY_REVOKE_APPROVAL, Action.PROJECT_DELETE)
                .endsWith(Action.CONTACT_RECORD_ADD, Action.OPPORTUNITY_ADD)
                .contains(Action.CONTACT_RECORD_COMPLETE, Action.QUOTE_ADD, Action.OPPORTUNITY_APPROVE);
        assertThat(crm.verify()).isEmpty();
    }

    private TrackedRecord<OpportunityId> visit(
            OpportunityId sale, LocalDate day, String subject, String stage, String expected) {
        return crm.contactRecords()
                .add(AddRecord.to(sale)
                        .at(day.atTime(10, 0))
                        .employee(ann)
                        .subject(subject)
                        .stage(stage(stage))
                        .amount(new BigDecimal(expected))
                        .build());
    }

    private void assertWeighted(OpportunityId sale, String amount) {
        assertThat(crm.opportunities().get(sale).opportunityAmount()).hasToString(amount);
    }

    private void assertState(OpportunityId sale, OpportunityState state) {
        assertThat(crm.opportunities().get(sale).state()).isEqualTo(state);
    }

    private void refusedAsInUse() {
        assertThat(catchThrowableOfType(
                                InUseException.class, () -> crm.customers().delete(sunrise))
                        .usages())
                .isNotEmpty();
    }

    private Project project(ProjectId id) {
        return crm.projects().get(id);
    }

    private DictionaryValueId stage(String text) {
        return crm.dictionaries()
                .find(Dictionary.SALES_STAGE, text)
                .orElseThrow()
                .id();
    }
}
