package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.BlobId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.service.ServiceId;
import io.crmkit.user.Actor;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Null where something has to be given. */
public interface NullContract extends CrmContract {

    @Test
    @DisplayName("Null where something is named is a violation, not a crash")
    default void nullIsMissing() {
        invalid(
                Map.of("id", ErrorCode.REQUIRED, "revision", ErrorCode.REQUIRED),
                () -> crm().opportunities()
                        .modify(ModifyOpportunity.of(null, null).build()));
        invalid(
                Map.of(
                        "parent", ErrorCode.REQUIRED,
                        "at", ErrorCode.REQUIRED,
                        "employee", ErrorCode.REQUIRED,
                        "subject", ErrorCode.REQUIRED),
                () -> crm().contactRecords()
                        .add(AddRecord.<OpportunityId>to(null).build()));
        invalid("customer", ErrorCode.REQUIRED, () -> crm().contactPersons().add(null, ContactPersonDraft.named("Li")));
    }

    @Test
    @DisplayName("Null as an argument of any call is a violation that names it")
    default void nullEverywhere() {
        EveryCommand.onNull().onDocuments.forEach(this::refusesNull);
        EveryCommand.onNull().onMasterData.forEach(this::refusesNull);
        EveryProjectCommand.onNull().commands.forEach(this::refusesNull);
        Map<String, Consumer<Crm>> calls = new LinkedHashMap<>();
        OpportunityId id = new OpportunityId(UUID.randomUUID());
        calls.put("opportunities().add", crm -> crm.opportunities().add(null));
        calls.put("opportunities().modify", crm -> crm.opportunities().modify(null));
        calls.put("opportunities().terminate", crm -> crm.opportunities().terminate(null));
        calls.put("terminate reason", crm -> crm.opportunities().terminate(id, (DictionaryValueId) null));
        calls.put("terminate details", crm -> crm.opportunities().terminate(id, (LostDetails) null));
        calls.put("terminate note", crm -> crm.opportunities().terminate(id, (String) null));
        calls.put("opportunities().planDelete", crm -> crm.opportunities().planDelete(null));
        calls.put("opportunities().find", crm -> crm.opportunities().find(null));
        calls.put("opportunities().get", crm -> crm.opportunities().get(null));
        calls.put("opportunities().findByNumber", crm -> crm.opportunities().findByNumber(null));
        calls.put("opportunities().search", crm -> crm.opportunities().search(null));
        calls.put("contactRecords().add", crm -> crm.contactRecords().add(null));
        calls.put("contactRecords().modify", crm -> crm.contactRecords().modify(null));
        calls.put("contactRecords().reply", crm -> crm.contactRecords().reply(new RecordId<>(id, 1), null));
        calls.put("contactRecords().find", crm -> crm.contactRecords().find(null));
        calls.put("contactRecords().get", crm -> crm.contactRecords().get(null));
        calls.put("contactRecords().of", crm -> crm.contactRecords().of(null));
        calls.put("contactRecords().replies", crm -> crm.contactRecords().replies(null));
        ProjectId project = new ProjectId(UUID.randomUUID());
        AttachmentContent none = AttachmentContent.of(new byte[0]);
        calls.put("projects().add", crm -> crm.projects().add(null));
        calls.put("projects().modify", crm -> crm.projects().modify(null));
        calls.put("projects().planDelete", crm -> crm.projects().planDelete(null));
        calls.put("projects().find", crm -> crm.projects().find(null));
        calls.put("projects().get", crm -> crm.projects().get(null));
        calls.put("projects().findByNumber", crm -> crm.projects().findByNumber(null));
        calls.put("projects().setVendor", crm -> crm.projects().setVendor(project, null, null));
        calls.put("projects().removeVendor", crm -> crm.projects().removeVendor(project, null));
        calls.put("projects().vendors", crm -> crm.projects().vendors(null));
        calls.put("projects().addDocument name", crm -> crm.projects().addAttachment(project, null, null, none));
        calls.put("projects().addDocument content", crm -> crm.projects().addAttachment(project, "x", null, null));
        calls.put("projects().documents", crm -> crm.projects().attachments(null));
        calls.put("projects().readAttachment", crm -> crm.projects().readAttachment(null, 1, InputStream::read));
        calls.put("projects().readAttachment reader", crm -> crm.projects().readAttachment(project, 1, null));
        calls.put("maintenanceRecords().of", crm -> crm.maintenanceRecords().of(null));
        calls.put("history().of project", crm -> crm.history().of((ProjectId) null));
        calls.put("ProjectId", crm -> new ProjectId(null));
        calls.put("BlobId", crm -> new BlobId(null));
        calls.put("quotes().add", crm -> crm.quotes().add(null));
        calls.put("quotes().modify", crm -> crm.quotes().modify(null));
        calls.put("quotes().planDelete", crm -> crm.quotes().planDelete(null));
        calls.put("quotes().find", crm -> crm.quotes().find(null));
        calls.put("quotes().get", crm -> crm.quotes().get(null));
        calls.put("quotes().findByNumber", crm -> crm.quotes().findByNumber(null));
        calls.put("quotes().ofRecord", crm -> crm.quotes().ofRecord(null));
        calls.put("quotes().search", crm -> crm.quotes().search(null));
        calls.put("services().add", crm -> crm.services().add(null));
        calls.put("services().modify", crm -> crm.services().modify(null));
        calls.put("services().planDelete", crm -> crm.services().planDelete(null));
        calls.put("services().find", crm -> crm.services().find(null));
        calls.put("services().get", crm -> crm.services().get(null));
        calls.put("services().findByNumber", crm -> crm.services().findByNumber(null));
        calls.put("services().search", crm -> crm.services().search(null));
        calls.put("history().of service", crm -> crm.history().of((ServiceId) null));
        calls.put("reports().services", crm -> crm.reports().services(null));
        calls.put("services by", crm -> ServiceCriteria.groupBy(null));
        calls.put(
                "services within",
                crm -> ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE).during(null));
        calls.put(
                "services of customer",
                crm -> ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE).forCustomer((CustomerId) null));
        calls.put(
                "services of employee",
                crm -> ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE).forEmployee((EmployeeId) null));
        calls.put("ServiceId", crm -> new ServiceId(null));
        calls.put("workPlans().add", crm -> crm.workPlans().add(null));
        calls.put("workPlans().modify", crm -> crm.workPlans().modify(null));
        calls.put("workPlans().planDelete", crm -> crm.workPlans().planDelete(null));
        calls.put("workPlans().find", crm -> crm.workPlans().find(null));
        calls.put("workPlans().get", crm -> crm.workPlans().get(null));
        calls.put("workPlans().findByNumber", crm -> crm.workPlans().findByNumber(null));
        calls.put("workPlans().replies", crm -> crm.workPlans().replies(null));
        calls.put("workPlans().search", crm -> crm.workPlans().search(null));
        calls.put("workPlans().findNext", crm -> crm.workPlans().findNext(null, "number", "x"));
        calls.put("workPlans().findNext column", crm -> crm.workPlans().findNext(ListQuery.all(), null, "x"));
        calls.put("workPlans().findNext text", crm -> crm.workPlans().findNext(ListQuery.all(), "number", null));
        calls.put("WorkPlanId", crm -> new WorkPlanId(null));
        calls.put("PlanPeriod", crm -> PlanPeriod.of(null, null));
        calls.put("PeriodMode end", crm -> PeriodMode.DAY.end(null));
        calls.put("PeriodMode containing", crm -> PeriodMode.DAY.containing(null));
        calls.put("where", crm -> Filter.where(null, Operator.EQ, "x"));
        calls.put("condition", crm -> new Filter.Condition("number", null, null));
        calls.put("and", crm -> Filter.all().and(null));
        calls.put("query", crm -> ListQuery.all().where(null));
        calls.put("sorted by", crm -> ListQuery.all().sortedBy(null));
        calls.put("after", crm -> ListQuery.all().after(null));
        calls.put("preferences().filters", crm -> crm.preferences().filters(null));
        calls.put("preferences().filter", crm -> crm.preferences().filter(OpportunityColumns.LIST, null));
        calls.put("preferences().saveFilter", crm -> crm.preferences().saveFilter(null, null, null));
        calls.put("preferences().renameFilter", crm -> crm.preferences().renameFilter(null, null, null));
        calls.put("preferences().deleteFilter", crm -> crm.preferences().deleteFilter(null, null));
        calls.put("preferences().layout", crm -> crm.preferences().layout(null));
        calls.put("preferences().saveLayout", crm -> crm.preferences().saveLayout(null, null));
        calls.put("customers().search", crm -> crm.customers().search(null));
        calls.put("customers().findNext", crm -> crm.customers().findNext(null, "code", "x"));
        calls.put("customers().findNext column", crm -> crm.customers().findNext(ListQuery.all(), null, "x"));
        calls.put("customers().findNext text", crm -> crm.customers().findNext(ListQuery.all(), "code", null));
        calls.put("containing", crm -> MasterColumns.containing(null));
        calls.put("history().of plan", crm -> crm.history().of((WorkPlanId) null));
        calls.put("customers().add", crm -> crm.customers().add(null));
        calls.put("customers().add under", crm -> crm.customers().add(Customer.draft("n", "n"), null));
        calls.put("customers().getOrAdd", crm -> crm.customers().getOrAdd(null));
        calls.put("customers().classify", crm -> crm.customers().classify(with().customer("C1"), null));
        calls.put("customers().moveToTop", crm -> crm.customers().moveToTop(null));
        calls.put("customers().add details", crm -> crm.customers().add(new EntryDraft<>("c", "n", null)));
        calls.put("customers().modify", crm -> crm.customers().modify(with().customer("C1"), null));
        calls.put("customers().find", crm -> crm.customers().find(null));
        calls.put("customers().get", crm -> crm.customers().get(null));
        calls.put("customers().findByCode", crm -> crm.customers().findByCode(null));
        calls.put("customers().under", crm -> crm.customers().under(null));
        calls.put("customers().level", crm -> crm.customers().level(null));
        calls.put(
                "customers().under search",
                crm -> crm.customers().under(with().customer("C1")).search(null));
        calls.put("customers().level search", crm -> crm.customers().level().search(null));
        calls.put("customers().usages", crm -> crm.customers().usages(null));
        calls.put("customers().path", crm -> crm.customers().path(null));
        calls.put("contactPersons().add", crm -> crm.contactPersons().add(with().customer("C1"), null));
        calls.put("contactPersons().get", crm -> crm.contactPersons().get(null));
        calls.put("contactPersons().find", crm -> crm.contactPersons().find(null));
        calls.put("contactPersons().of", crm -> crm.contactPersons().of(null));
        calls.put("dictionaries().add", crm -> crm.dictionaries().add(null, "text", null));
        calls.put("dictionaries().add text", crm -> crm.dictionaries().add(Dictionary.INDUSTRY, null));
        calls.put("dictionaries().add rate", crm -> crm.dictionaries().add(Dictionary.SALES_STAGE, "text", null));
        calls.put("dictionaries().rename", crm -> crm.dictionaries().rename(with().stage("Closing"), null));
        calls.put("dictionaries().changeRate", crm -> crm.dictionaries().changeRate(with().stage("Closing"), null));
        calls.put("dictionaries().reorder", crm -> crm.dictionaries().reorder(null, List.of()));
        calls.put("dictionaries().reorder order", crm -> crm.dictionaries().reorder(Dictionary.INDUSTRY, null));
        calls.put("dictionaries().label", crm -> crm.dictionaries().rename((Dictionary) null, "label"));
        calls.put("dictionaries().label text", crm -> crm.dictionaries().rename(Dictionary.INDUSTRY, (String) null));
        calls.put("dictionaries().label of", crm -> crm.dictionaries().label(null, Locale.ENGLISH));
        calls.put("dictionaries().label in", crm -> crm.dictionaries().label(Dictionary.INDUSTRY, (Locale) null));
        calls.put("dictionaries().values", crm -> crm.dictionaries().values(null));
        calls.put("dictionaries().choices", crm -> crm.dictionaries().choices(null));
        calls.put("dictionaries().get", crm -> crm.dictionaries().get(null));
        calls.put("users().get", crm -> crm.users().get(null));
        calls.put("dictionaries().find", crm -> crm.dictionaries().find(null));
        calls.put("dictionaries().find in", crm -> crm.dictionaries().find(null, "text"));
        calls.put("dictionaries().find text", crm -> crm.dictionaries().find(Dictionary.INDUSTRY, null));
        calls.put("history().of opportunity", crm -> crm.history().of((OpportunityId) null));
        calls.put("history().of record", crm -> crm.history().of((RecordId<?>) null));
        calls.put("history().of quote", crm -> crm.history().of((QuoteId) null));
        calls.put("history().of", crm -> crm.history().of((Subject) null));
        calls.put("history().deleted kind", crm -> crm.history().deleted((DocumentKind) null, "1"));
        calls.put("history().deleted key", crm -> crm.history().deleted(DocumentKind.OPPORTUNITY, null));
        calls.put("history().deleted kind of master data", crm -> crm.history().deleted((MasterKind) null, "1"));
        calls.put("history().deleted code", crm -> crm.history().deleted(MasterKind.CUSTOMER, null));
        calls.put("history().of kind", crm -> crm.history().of(new Subject(null, "1")));
        calls.put("history().of id", crm -> crm.history().of(new Subject(SubjectKind.OPPORTUNITY, null)));
        calls.put("reports().opportunities", crm -> crm.reports().opportunities(null));
        calls.put("reports().projects", crm -> crm.reports().projects(null));
        calls.put("projects().search", crm -> crm.projects().search(null));
        calls.put("contactRecords().search", crm -> crm.contactRecords().search(null));
        calls.put("maintenanceRecords().search", crm -> crm.maintenanceRecords().search(null));
        calls.put("projects by", crm -> ProjectCriteria.groupBy(null));
        calls.put(
                "projects within",
                crm -> ProjectCriteria.groupBy(Grouping.CUSTOMER).during(null));
        calls.put(
                "projects of customer",
                crm -> ProjectCriteria.groupBy(Grouping.CUSTOMER).forCustomer((CustomerId) null));
        calls.put(
                "projects of employee",
                crm -> ProjectCriteria.groupBy(Grouping.CUSTOMER).forEmployee((EmployeeId) null));
        calls.put(
                "projects at stage",
                crm -> ProjectCriteria.groupBy(Grouping.CUSTOMER).atStage(null));
        calls.put(
                "projects in state",
                crm -> ProjectCriteria.groupBy(Grouping.CUSTOMER).inState(null));
        calls.put("by", crm -> OpportunityCriteria.groupBy(null));
        calls.put(
                "within", crm -> OpportunityCriteria.groupBy(Grouping.CUSTOMER).during(null));
        calls.put(
                "of customer",
                crm -> OpportunityCriteria.groupBy(Grouping.CUSTOMER).forCustomer((CustomerId) null));
        calls.put(
                "of employee",
                crm -> OpportunityCriteria.groupBy(Grouping.CUSTOMER).forEmployee((EmployeeId) null));
        calls.put(
                "at stage",
                crm -> OpportunityCriteria.groupBy(Grouping.CUSTOMER).atStage(null));
        calls.put(
                "in state",
                crm -> OpportunityCriteria.groupBy(Grouping.CUSTOMER).inState(null));
        calls.put("reports().quotes", crm -> crm.reports().quotes(null));
        calls.put("quotes of customer", crm -> QuoteCriteria.all().forCustomer((CustomerId) null));
        calls.put("quotes of employee", crm -> QuoteCriteria.all().forEmployee((EmployeeId) null));
        calls.put("quotes within", crm -> QuoteCriteria.all().during(null));
        calls.put("inTransaction", crm -> crm.inTransaction(null));
        calls.put("CustomerId", crm -> new CustomerId(null, "1"));
        calls.put("EmployeeId", crm -> new EmployeeId(LedgerId.OWN, null));
        calls.put("ProductId", crm -> new ProductId(null, null));
        calls.put("OpportunityId", crm -> new OpportunityId(null));
        calls.put("QuoteId", crm -> new QuoteId(null));
        calls.put("QuoteSource", crm -> QuoteSource.of(null));
        calls.put("RecordId", crm -> new RecordId<OpportunityId>(null, 1));
        calls.put("ContactPersonId", crm -> new ContactPersonId(null));
        calls.put("DictionaryValueId", crm -> new DictionaryValueId(null));
        calls.put("Actor", crm -> Actor.of(null));
        calls.forEach(this::refusesNull);
        thrown(ConfigurationException.class, ErrorCode.CONFIGURATION, () -> crm().ledger(null));
        invalid(
                "order",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().dictionaries().reorder(Dictionary.INDUSTRY, Collections.nCopies(5, null)));
    }

    private void refusesNull(String what, Consumer<Crm> call) {
        ValidationException refused = assertThrows(ValidationException.class, () -> call.accept(crm()), what);
        assertTrue(
                refused.violations().stream().anyMatch(v -> v.code() == ErrorCode.REQUIRED),
                () -> what + ": " + refused.getMessage());
    }
}
