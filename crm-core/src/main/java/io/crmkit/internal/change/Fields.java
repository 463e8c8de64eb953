package io.crmkit.internal.change;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.internal.entity.OpportunityFields;
import io.crmkit.internal.entity.ProjectFields;
import io.crmkit.internal.entity.QuoteFields;
import io.crmkit.internal.entity.RecordFields;
import io.crmkit.internal.entity.ServiceFields;
import io.crmkit.internal.entity.WorkPlanFields;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.record.RecordKind;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.LedgerNode;
import io.crmkit.user.User;
import java.util.Map;

/** What the history compares of documents and master records: their fields in canonical text. */
public final class Fields {

    private Fields() {}

    public static Map<String, String> of(Opportunity o) {
        return OpportunityFields.FIELDS.texts(o);
    }

    public static Map<String, String> of(Project p) {
        return ProjectFields.FIELDS.texts(p);
    }

    public static Map<String, String> of(Vendor v) {
        return ProjectFields.VENDOR.texts(v);
    }

    public static Map<String, String> of(Attachment a) {
        return ProjectFields.ATTACHMENT.texts(a);
    }

    public static Map<String, String> of(TrackedRecord<?> r) {
        return (r.id().parent().recordKind() == RecordKind.MAINTENANCE
                        ? RecordFields.MAINTENANCE
                        : RecordFields.CONTACT)
                .texts(r);
    }

    public static Map<String, String> of(Quote q) {
        return QuoteFields.FIELDS.texts(q);
    }

    public static Map<String, String> of(ServiceRecord s) {
        return ServiceFields.FIELDS.texts(s);
    }

    public static Map<String, String> of(WorkPlan p) {
        return WorkPlanFields.FIELDS.texts(p);
    }

    public static Map<String, String> of(PlanReply r) {
        return WorkPlanFields.REPLY.texts(r);
    }

    public static Map<String, String> of(Reply r) {
        return RecordFields.REPLY.texts(r);
    }

    public static Map<String, String> of(LedgerNode n) {
        return MasterFields.of(n.id().kind()).texts(n);
    }

    public static Map<String, String> of(ContactPerson p) {
        return MasterFields.CONTACT_PERSON.texts(p);
    }

    public static Map<String, String> of(DictionaryValue v) {
        return MasterFields.DICTIONARY_VALUE.texts(v);
    }

    public static Map<String, String> of(User u) {
        return MasterFields.USER.texts(u);
    }
}
