package io.crmkit.testkit;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.AddProject;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.ParentId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.contract.QuoteFixtures;
import io.crmkit.user.Actor;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes what tests begin with. Customers and employees go by their codes and are added when first asked for. */
public final class Fixtures {
    /** The instant it is in all tests. */
    public static final Instant NOW = Instant.parse("2011-01-15T10:00:00Z");

    /** The day it is in all tests. */
    public static final LocalDate TODAY = LocalDate.of(2011, 1, 15);

    /** Who acts unless a test says otherwise. */
    public static final Actor ACTOR = new Actor("u1", "Tester");

    private final Crm crm;

    /** Makes things through a CRM. */
    public Fixtures(Crm crm) {
        this.crm = crm;
    }

    /** A builder as the contracts expect it: English seeds, 2 decimals, the actor, and a clock that stands. */
    public static CrmBuilder on(Store store) {
        return Crm.builder()
                .store(store)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .actor(ACTOR);
    }

    /** A customer at the top, named {@code Customer} and its code. */
    public CustomerId customer(String code) {
        return customer(code, null);
    }

    /** A customer below another. */
    public CustomerId customer(String code, @Nullable CustomerId parent) {
        return crm.customers()
                .findByCode(code)
                .map(Customer::id)
                .orElseGet(() -> added(crm.customers(), Customer.draft(code, "Customer " + code), parent)
                        .id());
    }

    /** An employee at the top, named {@code Employee} and its code. */
    public EmployeeId employee(String code) {
        return employee(code, null);
    }

    /** An employee below another. */
    public EmployeeId employee(String code, @Nullable EmployeeId parent) {
        return crm.employees()
                .findByCode(code)
                .map(Employee::id)
                .orElseGet(() -> added(crm.employees(), Employee.draft(code, "Employee " + code), parent)
                        .id());
    }

    /** Adds an entry under another, or at the top if that is null. */
    public static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> E added(
            MasterData<I, E, D> entries, EntryDraft<D> draft, @Nullable I parent) {
        return parent == null ? entries.add(draft) : entries.add(draft, parent);
    }

    /** A new contact person. */
    public ContactPersonId person(CustomerId customer, String name) {
        return crm.contactPersons()
                .add(customer, ContactPersonDraft.named(name))
                .id();
    }

    /** A sales stage of the seeds: First contact 10, Requirements 30, Proposal 50, Negotiation 80, Closing 100 %. */
    public DictionaryValueId stage(String text) {
        return value(Dictionary.SALES_STAGE, text);
    }

    /** A value that is there. */
    public DictionaryValueId value(Dictionary dictionary, String text) {
        return crm.dictionaries().find(dictionary, text).orElseThrow().id();
    }

    /** The values of a dictionary, in its order. */
    public List<DictionaryValueId> values(Dictionary dictionary) {
        return crm.dictionaries().values(dictionary).stream()
                .map(DictionaryValue::id)
                .toList();
    }

    /** The quotes that tests begin with. */
    public QuoteFixtures quotes() {
        return new QuoteFixtures(crm);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** A complete command for the first customer and employee: stage Proposal (50 %), begins today, no amounts. */
    public AddOpportunity.Builder draft() {
        return AddOpportunity.builder()
                .subject("Subject")
                .customer(customer("C1"))
                .salesperson(employee("E1"))
                .stage(stage("Proposal"))
                .start(TODAY);
    }

    /** A new opportunity as {@link #draft()} describes it. */
    public Opportunity opportunity() {
        return crm.opportunities().add(draft().build());
    }

    /** A new opportunity, different from {@link #draft()} in something. */
    public Opportunity opportunity(UnaryOperator<AddOpportunity.Builder> but) {
        return crm.opportunities().add(but.apply(draft()).build());
    }

    /** Changes an opportunity as it stands. */
    public Opportunity modify(OpportunityId id, UnaryOperator<ModifyOpportunity.Builder> change) {
        return crm.opportunities()
                .modify(change.apply(ModifyOpportunity.of(crm.opportunities().get(id)))
                        .build());
    }

    /** A complete command: at 9:30 today, by employee E1. */
    public <P extends ParentId> AddRecord.Builder<P> note(P parent) {
        return AddRecord.to(parent)
                .at(TODAY.atTime(9, 30))
                .employee(employee("E1"))
                .subject("Contact");
    }

    /** A new record that is not completed, different from {@link #note} in something. */
    public TrackedRecord<OpportunityId> open(
            OpportunityId parent, UnaryOperator<AddRecord.Builder<OpportunityId>> but) {
        return crm.contactRecords().add(but.apply(note(parent)).build());
    }

    /** A new record that is not completed. */
    public TrackedRecord<OpportunityId> open(OpportunityId parent) {
        return open(parent, record -> record);
    }

    /** A new completed record, different from {@link #note} in something. */
    public TrackedRecord<OpportunityId> completed(
            OpportunityId parent, UnaryOperator<AddRecord.Builder<OpportunityId>> but) {
        return open(parent, record -> but.apply(record).completed());
    }

    /** A new completed record. */
    public TrackedRecord<OpportunityId> completed(OpportunityId parent) {
        return completed(parent, record -> record);
    }

    /** Changes a record of an opportunity as it stands. */
    public TrackedRecord<OpportunityId> modify(
            TrackedRecord<OpportunityId> record, UnaryOperator<ModifyRecord.Builder<OpportunityId>> change) {
        long revision = crm.opportunities().get(record.id().parent()).revision();
        return crm.contactRecords()
                .modify(change.apply(ModifyRecord.of(record.id(), revision)).build());
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** A complete command for the first customer and employee: stage Proposal (50 %), begins today, no amounts. */
    public AddProject.Builder projectDraft() {
        return AddProject.builder()
                .subject("Subject")
                .customer(customer("C1"))
                .salesperson(employee("E1"))
                .stage(stage("Proposal"))
                .start(TODAY);
    }

    /** A new project as {@link #projectDraft()} describes it. */
    public Project project() {
        return crm.projects().add(projectDraft().build());
    }

    /** A new project, different from {@link #projectDraft()} in something. */
    public Project project(UnaryOperator<AddProject.Builder> but) {
        return crm.projects().add(but.apply(projectDraft()).build());
    }

    /** Changes a project as it stands. */
    public Project modify(ProjectId id, UnaryOperator<ModifyProject.Builder> change) {
        return crm.projects()
                .modify(change.apply(ModifyProject.of(crm.projects().get(id))).build());
    }

    /** A complete command: at 9:30 today, by employee E1. */
    public AddRecord.Builder<ProjectId> work(ProjectId parent) {
        return AddRecord.to(parent)
                .at(TODAY.atTime(9, 30))
                .employee(employee("E1"))
                .subject("Work");
    }

    /** A new record that is not completed, different from {@link #work} in something. */
    public TrackedRecord<ProjectId> openWork(ProjectId parent, UnaryOperator<AddRecord.Builder<ProjectId>> but) {
        return crm.maintenanceRecords().add(but.apply(work(parent)).build());
    }

    /** A new completed record, different from {@link #work} in something. */
    public TrackedRecord<ProjectId> completedWork(ProjectId parent, UnaryOperator<AddRecord.Builder<ProjectId>> but) {
        return openWork(parent, record -> but.apply(record).completed());
    }

    /** Changes a record of a project as it stands. */
    public TrackedRecord<ProjectId> modifyWork(
            TrackedRecord<ProjectId> record, UnaryOperator<ModifyRecord.Builder<ProjectId>> change) {
        long revision = crm.projects().get(record.id().parent()).revision();
        return crm.maintenanceRecords()
                .modify(change.apply(ModifyRecord.of(record.id(), revision)).build());
    }

    /** A complete command: a plan of employee E1 for today. */
    public AddWorkPlan.Builder workPlanDraft() {
        return AddWorkPlan.builder().employee(employee("E1")).period(PeriodMode.DAY, TODAY);
    }

    /** A new work plan as {@link #workPlanDraft()} describes it. */
    public WorkPlan workPlan() {
        return workPlan(plan -> plan);
    }

    /** A new work plan, different from {@link #workPlanDraft()} in something. */
    public WorkPlan workPlan(UnaryOperator<AddWorkPlan.Builder> but) {
        return crm.workPlans().add(but.apply(workPlanDraft()).build());
    }

    /** Has a customer work on a project, in no role. */
    public Vendor vendor(ProjectId project, String code) {
        return crm.projects().setVendor(project, customer(code), null);
    }

    /** A new document of a project, of these bytes. */
    public Attachment document(ProjectId project, String name, byte... content) {
        return crm.projects().addAttachment(project, name, null, AttachmentContent.of(content));
    }

    /** The bytes of a document. */
    public byte[] content(Attachment document) {
        return crm.projects().readAttachment(document.project(), document.number(), InputStream::readAllBytes);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** A complete command for the first customer and employee: began at 9:30 today. */
    public AddService.Builder serviceDraft() {
        return AddService.builder()
                .customer(customer("C1"))
                .employee(employee("E1"))
                .subject("Service")
                .startedAt(TODAY.atTime(9, 30));
    }

    /** A new service, different from {@link #serviceDraft()} in something. */
    public ServiceRecord service(UnaryOperator<AddService.Builder> but) {
        return crm.services().add(but.apply(serviceDraft()).build());
    }

    /** Changes a service as it stands. */
    public ServiceRecord modify(ServiceId id, UnaryOperator<ModifyService.Builder> change) {
        return crm.services()
                .modify(change.apply(ModifyService.of(crm.services().get(id))).build());
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** The numbers of the opportunities on a page. */
    public List<String> numbers(ListQuery query) {
        return crm.opportunities().search(query).rows().stream()
                .map(row -> row.get(OpportunityColumns.NUMBER).orElseThrow())
                .toList();
    }

    /** The one row of the list. */
    public Row<OpportunityId> onlyRow() {
        return crm.opportunities().search(ListQuery.all()).rows().get(0);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** A project made from a new opportunity with one completed record. */
    public Project convertedProject() {
        OpportunityId id = opportunity(o -> o.expected(BigDecimal.TEN)).id();
        completed(id);
        return converted(id);
    }

    /** A project made from an opportunity. */
    public Project converted(OpportunityId id) {
        crm.opportunities().approve(id);
        return crm.projects().convert(id);
    }

    /** A new completed maintenance record, different from {@link #note} in something. */
    public TrackedRecord<ProjectId> maintained(ProjectId parent, UnaryOperator<AddRecord.Builder<ProjectId>> but) {
        return crm.maintenanceRecords().add(but.apply(note(parent)).completed().build());
    }
}
