package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All commands on some documents and master records: for what must hold of every command alike. */
final class EveryCommand {
    /** What names one document or master record that has to be there. */
    final Map<String, Consumer<Crm>> onDocuments = new LinkedHashMap<>();

    final Map<String, Consumer<Crm>> onMasterData = new LinkedHashMap<>();

    private EveryCommand(
            @Nullable OpportunityId id,
            @Nullable RecordId<OpportunityId> record,
            AddRecord<OpportunityId> added,
            @Nullable QuoteId quote,
            AddQuote quoted,
            @Nullable WorkPlanId workPlan,
            @Nullable CustomerId customer,
            @Nullable ContactPersonId person,
            @Nullable DictionaryValueId value,
            @Nullable ServiceId service,
            @Nullable DeletionPlan plan,
            @Nullable DeletionPlan quotePlan,
            @Nullable DeletionPlan servicePlan,
            @Nullable DeletionPlan workPlanPlan) {
        onDocuments.put(
                "opportunity.modify",
                crm -> crm.opportunities()
                        .modify(ModifyOpportunity.of(id, 2L).subject("New").build()));
        onDocuments.put("opportunity.approve", crm -> crm.opportunities().approve(id));
        onDocuments.put(
                "opportunity.revoke-approval", crm -> crm.opportunities().revokeApproval(id));
        onDocuments.put("opportunity.terminate", crm -> crm.opportunities().terminate(id));
        onDocuments.put("opportunity.reactivate", crm -> crm.opportunities().reactivate(id));
        onDocuments.put("opportunity.delete", crm -> crm.opportunities().delete(id));
        onDocuments.put("opportunity.delete by plan", crm -> crm.opportunities().delete(plan));
        onDocuments.put("contact-record.add", crm -> crm.contactRecords().add(added));
        onDocuments.put(
                "contact-record.modify",
                crm -> crm.contactRecords()
                        .modify(ModifyRecord.of(record, 2L).subject("New").build()));
        onDocuments.put("contact-record.complete", crm -> crm.contactRecords().complete(record));
        onDocuments.put("contact-record.delete", crm -> crm.contactRecords().delete(record));
        onDocuments.put("contact-record.reply", crm -> crm.contactRecords().reply(record, "reply"));
        onDocuments.put("quote.add", crm -> crm.quotes().add(quoted));
        onDocuments.put(
                "quote.modify",
                crm -> crm.quotes()
                        .modify(ModifyQuote.of(quote, 1L).remarks("New").build()));
        onDocuments.put("quote.delete", crm -> crm.quotes().delete(quote));
        onDocuments.put("quote.delete by plan", crm -> crm.quotes().delete(quotePlan));
        onDocuments.put(
                "service.modify",
                crm -> crm.services()
                        .modify(ModifyService.of(service, 1L).subject("New").build()));
        onDocuments.put("service.delete", crm -> crm.services().delete(service));
        onDocuments.put("service.delete by plan", crm -> crm.services().delete(servicePlan));
        onDocuments.put(
                "work-plan.modify",
                crm -> crm.workPlans()
                        .modify(ModifyWorkPlan.of(workPlan, 1L).plan("New").build()));
        onDocuments.put("work-plan.reply", crm -> crm.workPlans().reply(workPlan, "reply"));
        onDocuments.put("work-plan.delete", crm -> crm.workPlans().delete(workPlan));
        onDocuments.put("work-plan.delete by plan", crm -> crm.workPlans().delete(workPlanPlan));
        EntryDraft<CustomerDetails> draft = Customer.draft("new", "New");
        onMasterData.put("customer.modify", crm -> crm.customers().modify(customer, draft));
        onMasterData.put("customer.classify", crm -> crm.customers().moveToTop(customer));
        onMasterData.put("customer.delete", crm -> crm.customers().delete(customer));
        ContactPersonDraft named = ContactPersonDraft.named("New");
        onMasterData.put("contact-person.modify", crm -> crm.contactPersons().modify(person, named));
        onMasterData.put("contact-person.delete", crm -> crm.contactPersons().delete(person));
        onMasterData.put("dictionary.rename", crm -> crm.dictionaries().rename(value, "New"));
        onMasterData.put("dictionary.change-rate", crm -> crm.dictionaries().changeRate(value, BigDecimal.ONE));
        onMasterData.put("dictionary.disable", crm -> crm.dictionaries().disable(value));
        onMasterData.put("dictionary.enable", crm -> crm.dictionaries().enable(value));
        onMasterData.put("dictionary.delete", crm -> crm.dictionaries().delete(value));
    }

    /** On an opportunity of revision 2 with one record, and on master data that nothing names. */
    static EveryCommand onWhatIsThere(Fixtures with, OpportunityId id, RecordId<OpportunityId> record) {
        CustomerId customer = with.customer("free");
        QuoteFixtures quotes = with.quotes();
        QuoteId quote = quotes.direct().id();
        ServiceId service = with.service(s -> s).id();
        WorkPlanId workPlan = with.workPlan().id();
        return new EveryCommand(
                id,
                record,
                with.note(id).build(),
                quote,
                quotes.draft(record).build(),
                workPlan,
                customer,
                with.person(customer, "Free"),
                with.stage("Closing"),
                service,
                plan(SubjectKind.OPPORTUNITY, id, 2),
                plan(SubjectKind.QUOTE, quote, 1),
                plan(SubjectKind.SERVICE, service, 1),
                plan(SubjectKind.WORK_PLAN, workPlan, 1));
    }

    /** On what was never there; the records would be those of an opportunity that is. */
    static EveryCommand onNothing(Fixtures with, OpportunityId visible) {
        OpportunityId id = new OpportunityId(UUID.randomUUID());
        RecordId<OpportunityId> record = new RecordId<>(visible, 77);
        QuoteId quote = new QuoteId(UUID.randomUUID());
        ServiceId service = new ServiceId(UUID.randomUUID());
        WorkPlanId workPlan = new WorkPlanId(UUID.randomUUID());
        return new EveryCommand(
                id,
                record,
                with.note(id).build(),
                quote,
                with.quotes().draft(record).build(),
                workPlan,
                new CustomerId(LedgerId.OWN, UUID.randomUUID().toString()),
                new ContactPersonId(UUID.randomUUID()),
                new DictionaryValueId(UUID.randomUUID()),
                service,
                plan(SubjectKind.OPPORTUNITY, id, 2),
                plan(SubjectKind.QUOTE, quote, 1),
                plan(SubjectKind.SERVICE, service, 1),
                plan(SubjectKind.WORK_PLAN, workPlan, 1));
    }

    /** On null. */
    static EveryCommand onNull() {
        return new EveryCommand(
                null,
                null,
                AddRecord.<OpportunityId>to(null).build(),
                null,
                AddQuote.on(null).build(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What adds to a ledger, and so names nothing that has to be there. */
    static Map<String, Consumer<Crm>> adding(Fixtures with) {
        AddOpportunity opportunity = with.draft().build();
        AddQuote quote = with.quotes().draft().build();
        AddService service = with.serviceDraft().build();
        AddWorkPlan workPlan = with.workPlanDraft().build();
        CustomerId customer = with.customer("C1");
        Map<String, Consumer<Crm>> adding = new LinkedHashMap<>();
        adding.put("opportunity.add", crm -> crm.opportunities().add(opportunity));
        adding.put("quote.add", crm -> crm.quotes().add(quote));
        adding.put("service.add", crm -> crm.services().add(service));
        adding.put("work-plan.add", crm -> crm.workPlans().add(workPlan));
        adding.put("customer.add", crm -> crm.customers().add(Customer.draft("added", "Added")));
        adding.put("contact-person.add", crm -> crm.contactPersons().add(customer, ContactPersonDraft.named("Added")));
        adding.put("dictionary.add", crm -> crm.dictionaries().add(Dictionary.INDUSTRY, "Added"));
        List<DictionaryValueId> order = with.values(Dictionary.INDUSTRY);
        adding.put("dictionary.reorder", crm -> crm.dictionaries().reorder(Dictionary.INDUSTRY, order));
        adding.put("dictionary.label", crm -> crm.dictionaries().rename(Dictionary.INDUSTRY, "Label"));
        adding.put("ledger.create", Crm::createLedger);
        return adding;
    }

    private static DeletionPlan plan(SubjectKind kind, Object id, long revision) {
        DeletionPlan.Root root = new DeletionPlan.Root(new Subject(kind, id.toString()), revision);
        return new DeletionPlan(List.of(root), List.of(), List.of());
    }
}
