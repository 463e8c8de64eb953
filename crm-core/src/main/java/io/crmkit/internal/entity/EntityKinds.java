package io.crmkit.internal.entity;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.User;

/** The kinds of entities. Entries of the ledger have theirs in {@code internal.ledger.MasterType}. */
public final class EntityKinds {

    public static final EntityKind<OpportunityId, Opportunity> OPPORTUNITY = EntityKind.tracked(
            SubjectKind.OPPORTUNITY, Opportunity::id, OpportunityFields.FIELDS, CrmEvent.OpportunityEvent::new);

    public static final EntityKind<ProjectId, Project> PROJECT =
            EntityKind.tracked(SubjectKind.PROJECT, Project::id, ProjectFields.FIELDS, CrmEvent.ProjectEvent::new);

    public static final EntityKind<String, Vendor> VENDOR = EntityKind.part(
            SubjectKind.PROJECT_VENDOR,
            vendor -> vendor.project() + "/" + vendor.partner(),
            vendor -> PROJECT.subjectOf(vendor.project()),
            ProjectFields.VENDOR,
            CrmEvent.VendorEvent::new);

    public static final EntityKind<String, Attachment> ATTACHMENT = EntityKind.part(
            SubjectKind.PROJECT_DOCUMENT,
            attachment -> attachment.project() + "/" + attachment.number(),
            attachment -> PROJECT.subjectOf(attachment.project()),
            ProjectFields.ATTACHMENT,
            CrmEvent.AttachmentEvent::new);

    /** A direct quote belongs to nothing else; a quote on a record belongs to the parent of that record. */
    public static final EntityKind<QuoteId, Quote> QUOTE = EntityKind.part(
            SubjectKind.QUOTE, Quote::id, EntityKinds::rootOf, QuoteFields.FIELDS, CrmEvent.QuoteEvent::new);

    public static final EntityKind<ServiceId, ServiceRecord> SERVICE =
            EntityKind.of(SubjectKind.SERVICE, ServiceRecord::id, ServiceFields.FIELDS, CrmEvent.ServiceEvent::new);

    public static final EntityKind<WorkPlanId, WorkPlan> WORK_PLAN =
            EntityKind.of(SubjectKind.WORK_PLAN, WorkPlan::id, WorkPlanFields.FIELDS, CrmEvent.WorkPlanEvent::new);

    public static final EntityKind<String, PlanReply> PLAN_REPLY = EntityKind.part(
            SubjectKind.WORK_PLAN_REPLY,
            reply -> reply.plan() + "/" + reply.number(),
            reply -> WORK_PLAN.subjectOf(reply.plan()),
            WorkPlanFields.REPLY,
            (context, before, after) -> new CrmEvent.PlanReplyEvent(context, after.orElseThrow()));

    public static final EntityKind<ContactPersonId, ContactPerson> CONTACT_PERSON = EntityKind.part(
            SubjectKind.CONTACT_PERSON,
            ContactPerson::id,
            person -> entry(person.customer()),
            MasterFields.CONTACT_PERSON,
            CrmEvent.ContactPersonEvent::new);

    public static final EntityKind<DictionaryValueId, DictionaryValue> DICTIONARY_VALUE = EntityKind.part(
            SubjectKind.DICTIONARY_VALUE,
            DictionaryValue::id,
            value -> new Subject(SubjectKind.DICTIONARY, value.dictionary().word()),
            MasterFields.DICTIONARY_VALUE,
            CrmEvent.DictionaryValueEvent::new);

    public static final EntityKind<String, User> USER =
            EntityKind.of(SubjectKind.USER, User::id, MasterFields.USER, CrmEvent.UserEvent::new);

    private static final EntityKind<RecordId<?>, TrackedRecord<?>> CONTACT_RECORD =
            records(RecordKind.CONTACT, RecordFields.CONTACT);
    private static final EntityKind<RecordId<?>, TrackedRecord<?>> MAINTENANCE_RECORD =
            records(RecordKind.MAINTENANCE, RecordFields.MAINTENANCE);
    private static final EntityKind<String, Reply> CONTACT_REPLY = replies(RecordKind.CONTACT);
    private static final EntityKind<String, Reply> MAINTENANCE_REPLY = replies(RecordKind.MAINTENANCE);

    private EntityKinds() {}

    public static EntityKind<RecordId<?>, TrackedRecord<?>> record(RecordKind kind) {
        return kind == RecordKind.CONTACT ? CONTACT_RECORD : MAINTENANCE_RECORD;
    }

    public static EntityKind<String, Reply> reply(RecordKind kind) {
        return kind == RecordKind.CONTACT ? CONTACT_REPLY : MAINTENANCE_REPLY;
    }

    /** Returns how the history names an entry of the ledger. */
    public static Subject entry(LedgerId id) {
        return new Subject(SubjectKind.of(id.kind()), id.toString());
    }

    private static EntityKind<RecordId<?>, TrackedRecord<?>> records(
            RecordKind kind, FieldSet<TrackedRecord<?>> fields) {
        return EntityKind.part(
                kind.record(),
                TrackedRecord::id,
                tracked -> parent(tracked.id().parent()),
                fields,
                CrmEvent.RecordEvent::new);
    }

    private static EntityKind<String, Reply> replies(RecordKind kind) {
        return EntityKind.part(
                kind.reply(),
                reply -> reply.record() + "/" + reply.number(),
                reply -> parent(reply.record().parent()),
                RecordFields.REPLY,
                (context, before, after) -> new CrmEvent.ReplyEvent(context, after.orElseThrow()));
    }

    private static Subject rootOf(Quote quote) {
        return quote.source()
                .record()
                .map(quoted -> parent(quoted.parent()))
                .orElseGet(() -> new Subject(SubjectKind.QUOTE, quote.id().toString()));
    }

    private static Subject parent(ParentId id) {
        return new Subject(id.recordKind().parent().subject(), id.toString());
    }
}
