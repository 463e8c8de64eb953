package io.crmkit.internal.change;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.Vendor;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.service.ServiceId;
import io.crmkit.text.Localized;
import io.crmkit.user.User;

/** How the history and errors name documents and master records. */
public final class Subjects {

    private Subjects() {}

    public static Subject of(ParentId id) {
        return new Subject(id.recordKind().parent().subject(), id.toString());
    }

    public static Subject of(RecordId<?> id) {
        return new Subject(id.parent().recordKind().record(), id.toString());
    }

    public static Subject of(Reply reply) {
        return new Subject(reply.record().parent().recordKind().reply(), reply.record() + "/" + reply.number());
    }

    public static Subject of(Vendor vendor) {
        return new Subject(SubjectKind.PROJECT_VENDOR, vendor.project() + "/" + vendor.partner());
    }

    public static Subject of(Attachment attachment) {
        return new Subject(SubjectKind.PROJECT_DOCUMENT, attachment.project() + "/" + attachment.number());
    }

    public static Subject of(QuoteId id) {
        return new Subject(SubjectKind.QUOTE, id.toString());
    }

    public static Subject of(ServiceId id) {
        return new Subject(SubjectKind.SERVICE, id.toString());
    }

    public static Subject of(WorkPlanId id) {
        return new Subject(SubjectKind.WORK_PLAN, id.toString());
    }

    public static Subject of(PlanReply reply) {
        return new Subject(SubjectKind.WORK_PLAN_REPLY, reply.plan() + "/" + reply.number());
    }

    public static Subject of(LedgerId id) {
        return new Subject(SubjectKind.of(id.kind()), id.toString());
    }

    public static Subject of(ContactPersonId id) {
        return new Subject(SubjectKind.CONTACT_PERSON, id.toString());
    }

    public static Subject of(Dictionary dictionary) {
        return new Subject(SubjectKind.DICTIONARY, dictionary.word());
    }

    public static Subject of(DictionaryValueId id) {
        return new Subject(SubjectKind.DICTIONARY_VALUE, id.toString());
    }

    public static Subject of(User user) {
        return new Subject(SubjectKind.USER, user.id());
    }

    public static Subject ofLedger(String name) {
        return new Subject(SubjectKind.LEDGER, name);
    }

    /** Returns the error that says that nothing of a kind has an id. */
    public static NotFoundException notFound(Localized kind, Object id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, kind, id);
    }
}
