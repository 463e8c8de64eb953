package io.crmkit.internal.change;

import com.google.common.collect.ImmutableSortedMap;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Attachment;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.LedgerNode;
import io.crmkit.user.User;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of documents and master records in canonical text, named as files name them: what the history compares. */
public final class Fields {

    private final ImmutableSortedMap.Builder<String, String> values = ImmutableSortedMap.naturalOrder();

    private Fields() {}

    public static Map<String, String> of(Opportunity o) {
        Fields fields = new Fields()
                .put("number", o.number())
                .put("subject", o.subject())
                .put("customer", o.customer())
                .put("employee", o.salesperson())
                .put("state", o.state().name())
                .put("lost_reason", o.loss().flatMap(l -> l.reason()).orElse(null))
                .put("lost_note", o.loss().flatMap(l -> l.note()).orElse(null))
                .put("remarks", o.remarks().orElse(null))
                .put("opportunity_amount", o.opportunityAmount())
                .tracked(o.records().tracked(), "cost", "expected");
        return fields.done();
    }

    public static Map<String, String> of(Project p) {
        Fields fields = new Fields()
                .put("number", p.number())
                .put("origin", p.origin().map(Origin::opportunity).orElse(null))
                .put("subject", p.subject())
                .put("customer", p.customer())
                .put("employee", p.salesperson())
                .put("cost", p.planned().cost())
                .put("expected", p.planned().expected())
                .put("opportunity_amount", p.planned().opportunityAmount())
                .put("state", p.state().name())
                .put("remarks", p.remarks().orElse(null))
                .tracked(p.records().tracked(), "actual_cost", "actual_amount");
        return fields.done();
    }

    public static Map<String, String> of(Vendor v) {
        return new Fields()
                .put("partner", v.partner())
                .put("role", v.role().orElse(null))
                .done();
    }

    public static Map<String, String> of(Attachment d) {
        return new Fields()
                .put("name", d.name())
                .put("media_type", d.mediaType().orElse(null))
                .put("size", d.size())
                .done();
    }

    public static Map<String, String> of(TrackedRecord<?> r) {
        Fields fields = new Fields()
                .put("at", r.at())
                .put("type", r.type().orElse(null))
                .put("employee", r.employee())
                .put("contact_person", r.contactPerson().orElse(null))
                .put("subject", r.subject())
                .put("summary", r.summary().orElse(null))
                .put("result", r.result().orElse(null))
                .put("completed", r.completed());
        if (r.id().parent() instanceof ProjectId) {
            fields.tracked("", r.tracked(), "actual_cost", "actual_amount");
        } else {
            fields.tracked("", r.tracked(), "cost", "expected");
        }
        return fields.done();
    }

    public static Map<String, String> of(Quote q) {
        Fields fields = new Fields()
                .put("number", q.number())
                .put("date", q.date())
                .put("valid_until", q.validUntil().orElse(null))
                .put("customer", q.customer())
                .put("employee", q.salesperson())
                .put("source", q.source().kind().name())
                .put("record", q.source().record().orElse(null))
                .put("discount", q.discount().orElse(null))
                .put("amount", q.amount())
                .put("total", q.total())
                .put("remarks", q.remarks().orElse(null));
        q.lines()
                .forEach(line -> fields.put(
                        "line_" + line.number(),
                        "quantity=%s unit_price=%s discount=%s product=%s"
                                .formatted(line.quantity(), line.unitPrice(), line.discount(), line.product())));
        return fields.done();
    }

    public static Map<String, String> of(ServiceRecord s) {
        return new Fields()
                .put("number", s.number())
                .put("customer", s.customer())
                .put("employee", s.employee())
                .put("subject", s.subject())
                .put("content", s.content().orElse(null))
                .put("solution", s.solution().orElse(null))
                .put("started_at", s.startedAt())
                .put("minutes", s.minutes().orElse(null))
                .put("satisfaction", s.satisfaction().orElse(null))
                .put("service_type", s.serviceType().orElse(null))
                .put("contact_type", s.contactType().orElse(null))
                .put("importance", s.importance().orElse(null))
                .put("progress", s.progressMade())
                .put("completed", s.completed())
                .put("project", s.project().orElse(null))
                .put("product", s.product().orElse(null))
                .done();
    }

    public static Map<String, String> of(WorkPlan p) {
        return new Fields()
                .put("number", p.number())
                .put("employee", p.employee())
                .put("kind", p.kind())
                .put("mode", p.period().mode())
                .put("start", p.period().start())
                .put("end", p.period().end())
                .put("previous", p.previous().orElse(null))
                .put("plan", p.plan().orElse(null))
                .put("summary", p.summary().orElse(null))
                .done();
    }

    public static Map<String, String> of(PlanReply r) {
        return new Fields()
                .put("author", r.author())
                .put("at", r.at())
                .put("text", r.text())
                .done();
    }

    public static Map<String, String> of(Reply r) {
        return new Fields()
                .put("author", r.author())
                .put("at", r.at())
                .put("text", r.text())
                .done();
    }

    public static Map<String, String> of(LedgerNode n) {
        Fields fields = new Fields()
                .put("code", n.code())
                .put("name", n.name())
                .put("parent", n.parent().orElse(null));
        n.attributes().forEach((attribute, value) -> fields.put(attribute.word(), value));
        return fields.done();
    }

    public static Map<String, String> of(ContactPerson p) {
        return new Fields()
                .put("customer", p.customer())
                .put("name", p.name())
                .put("title", p.title().orElse(null))
                .put("phone", p.phone().orElse(null))
                .put("email", p.email().orElse(null))
                .done();
    }

    public static Map<String, String> of(DictionaryValue v) {
        return new Fields()
                .put("dictionary", v.dictionary().word())
                .put("value", v.text())
                .put("rate", v.rate().orElse(null))
                .put("disabled", v.disabled())
                .put("position", v.position())
                .done();
    }

    public static Map<String, String> of(User u) {
        return new Fields()
                .put("name", u.name())
                .put("employee", u.employee().orElse(null))
                .put("disabled", u.disabled())
                .done();
    }

    private Fields tracked(TrackedState state, String cost, String amount) {
        return tracked("", state.entered(), cost, amount)
                .tracked("now_", state.present(), cost, amount)
                .put(
                        "now_from_record",
                        state.source().stream().boxed().findFirst().orElse(null));
    }

    private Fields tracked(String prefix, TrackedValues t, String cost, String amount) {
        return put(prefix + "stage", t.stage())
                .put(prefix + "rate", t.rate())
                .put(prefix + cost, t.cost())
                .put(prefix + amount, t.amount())
                .put(prefix + "start", t.start())
                .put(prefix + "planned", t.planned().orElse(null))
                .put(prefix + "actual", t.actual().orElse(null));
    }

    private Fields put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    private Map<String, String> done() {
        return values.buildOrThrow();
    }
}
