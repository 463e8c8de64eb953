package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.list.ListPreferences;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Records;
import io.crmkit.service.ServiceId;
import io.crmkit.testkit.Listed;
import io.crmkit.user.Actor;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a store shows, as text.
 *
 * @param plain takes the store's own ids out of a text
 */
record State(Crm crm, UnaryOperator<String> plain) {

    /** An opportunity with its records and history. */
    String of(OpportunityId id) {
        return parent(Family.OPPORTUNITIES, id) + history(crm.history().of(id));
    }

    /** A project with its records and history. */
    String of(ProjectId id) {
        return parent(Family.PROJECTS, id) + history(crm.history().of(id));
    }

    /** A quote with its history. */
    String of(QuoteId id) {
        return crm.quotes().find(id).orElse(null) + "\n" + history(crm.history().of(id));
    }

    /** A service with its history. */
    String of(ServiceId id) {
        return crm.services().find(id).orElse(null) + "\n"
                + history(crm.history().of(id));
    }

    /** A work plan with the replies to it and its history. */
    String of(WorkPlanId id) {
        return crm.workPlans()
                        .find(id)
                        .map(plan -> plan + "\n" + lines(crm.workPlans().replies(id).stream()))
                        .orElse("none")
                + "\n"
                + history(crm.history().of(id));
    }

    /** A user with its history. */
    String ofUser(String id) {
        return crm.users().find(id) + "\n" + history(crm.history().of(new Subject(SubjectKind.USER, id)));
    }

    /** What somebody keeps of the list of opportunities. */
    String keptBy(String actor) {
        ListPreferences kept = crm.as(Actor.of(actor)).preferences();
        return lines(kept.filters(OpportunityColumns.LIST).stream()) + "\n" + kept.layout(OpportunityColumns.LIST);
    }

    /** What hangs on an opportunity besides: replies and quotes. */
    String hangingOn(OpportunityId id) {
        return crm.opportunities().find(id).isPresent() ? repliesAndQuotes(Family.OPPORTUNITIES, id) : "";
    }

    /** What hangs on a project besides: replies and quotes, vendors and documents. */
    String hangingOn(ProjectId id) {
        return crm.projects().find(id).isPresent() ? repliesAndQuotes(Family.PROJECTS, id) + parts(id) : "";
    }

    /** Everything there is. */
    String of(World.Known known) {
        StringBuilder seen = new StringBuilder();
        for (OpportunityId id : known.opportunities.parents()) {
            seen.append(of(id)).append(hangingOn(id)).append('\n');
        }
        for (ProjectId id : known.projects.parents()) {
            seen.append(of(id)).append(hangingOn(id)).append('\n');
        }
        known.services.forEach(id -> seen.append(of(id)).append('\n'));
        known.workPlans.forEach(id -> seen.append(of(id)).append('\n'));
        known.quotes.forEach(id -> seen.append(of(id)).append('\n'));
        known.customers.forEach(id -> seen.append(crm.customers().find(id))
                .append(crm.contactPersons().of(id))
                .append('\n'));
        seen.append(Listed.entries(crm.customers())).append('\n');
        seen.append(Listed.entries(crm.customers(), crm.customers().level())).append('\n');
        seen.append(Listed.entries(crm.employees())).append('\n');
        seen.append(Listed.entries(crm.products())).append('\n');
        for (Dictionary dictionary : Dictionary.values()) {
            seen.append(crm.dictionaries().values(dictionary)).append('\n');
        }
        return seen.toString();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private <P extends ParentId> String parent(Family<P> family, P id) {
        return family.find(crm, id)
                        .map(found -> found + "\n" + lines(family.records(crm).of(id).stream()))
                        .orElse("none")
                + "\n";
    }

    private <P extends ParentId> String repliesAndQuotes(Family<P> family, P id) {
        Records<P> records = family.records(crm);
        return lines(records.of(id).stream()
                .map(record -> records.replies(record.id()) + " " + crm.quotes().ofRecord(record.id())));
    }

    private String parts(ProjectId id) {
        Stream<String> vendors = crm.projects().vendors(id).stream().map(Object::toString);
        Stream<String> documents = crm.projects().attachments(id).stream().map(this::document);
        return sorted(vendors) + "\n" + documents.toList();
    }

    private String document(Attachment document) {
        return document + " "
                + HexFormat.of()
                        .formatHex(crm.projects()
                                .readAttachment(document.project(), document.number(), InputStream::readAllBytes));
    }

    private String history(List<HistoryEntry> entries) {
        return lines(entries.stream().map(this::entry));
    }

    /** Its parts in the order of their text, for vendors stand in the order of ids that are the store's. */
    private String entry(HistoryEntry entry) {
        return entry.command() + " " + entry.action() + " " + entry.actor() + " " + entry.at() + " "
                + entry.idempotencyKey()
                + sorted(entry.touched().stream().map(Object::toString));
    }

    private static String lines(Stream<?> parts) {
        return parts.map(Object::toString).collect(Collectors.joining("\n"));
    }

    private List<String> sorted(Stream<String> parts) {
        return parts.map(plain).sorted().toList();
    }
}
