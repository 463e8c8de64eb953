package io.crmkit.internal.change;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Subject;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.service.ServiceId;
import io.crmkit.text.Localized;
import io.crmkit.user.User;
import java.util.Set;

/** How the history and errors name documents and master records. */
public final class Subjects {

    public static final String OPPORTUNITY = "opportunity";
    public static final String CONTACT_RECORD = "contact_record";
    public static final String REPLY = "reply";
    public static final String PROJECT = "project";
    public static final String MAINTENANCE_RECORD = "maintenance_record";
    public static final String MAINTENANCE_REPLY = "maintenance_reply";
    public static final String VENDOR = "project_vendor";
    public static final String PROJECT_DOCUMENT = "project_document";
    public static final String QUOTE = "quote";
    public static final String SERVICE = "service";
    public static final String WORK_PLAN = "work_plan";
    public static final String WORK_PLAN_REPLY = "work_plan_reply";
    public static final String CONTACT_PERSON = "contact_person";
    static final String DICTIONARY = "dictionary";
    public static final String DICTIONARY_VALUE = "dictionary_value";
    public static final String LEDGER = "ledger";
    public static final String USER = "user";

    /** The kinds of documents that have numbers (N1). */
    public static final Set<String> NUMBERED = Set.of(OPPORTUNITY, PROJECT, QUOTE, SERVICE, WORK_PLAN);

    private Subjects() {}

    public static Subject of(ParentId id) {
        return new Subject(id instanceof ProjectId ? PROJECT : OPPORTUNITY, id.toString());
    }

    public static Subject of(RecordId<?> id) {
        return new Subject(id.parent() instanceof ProjectId ? MAINTENANCE_RECORD : CONTACT_RECORD, id.toString());
    }

    public static Subject of(Reply reply) {
        boolean maintenance = reply.record().parent() instanceof ProjectId;
        return new Subject(maintenance ? MAINTENANCE_REPLY : REPLY, reply.record() + "/" + reply.number());
    }

    public static Subject of(Vendor vendor) {
        return new Subject(VENDOR, vendor.project() + "/" + vendor.partner());
    }

    public static Subject of(Attachment document) {
        return new Subject(PROJECT_DOCUMENT, document.project() + "/" + document.number());
    }

    public static Subject of(QuoteId id) {
        return new Subject(QUOTE, id.toString());
    }

    public static Subject of(ServiceId id) {
        return new Subject(SERVICE, id.toString());
    }

    public static Subject of(WorkPlanId id) {
        return new Subject(WORK_PLAN, id.toString());
    }

    public static Subject of(PlanReply reply) {
        return new Subject(WORK_PLAN_REPLY, reply.plan() + "/" + reply.number());
    }

    public static Subject of(LedgerId id) {
        return new Subject(id.kind().word(), id.toString());
    }

    public static Subject of(ContactPersonId id) {
        return new Subject(CONTACT_PERSON, id.toString());
    }

    public static Subject of(Dictionary dictionary) {
        return new Subject(DICTIONARY, dictionary.word());
    }

    public static Subject of(DictionaryValueId id) {
        return new Subject(DICTIONARY_VALUE, id.toString());
    }

    public static Subject of(User user) {
        return new Subject(USER, user.id());
    }

    /** What was named is not there, in words for its kind. */
    public static NotFoundException notFound(String kind, Object id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, Localized.word("kind", kind), id);
    }

    public static Subject ofLedger(String name) {
        return new Subject(LEDGER, name);
    }
}
