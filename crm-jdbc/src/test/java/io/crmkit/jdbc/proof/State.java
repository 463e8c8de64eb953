package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.history.HistoryEntry;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectDocument;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.TrackedRecord;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
        return crm.opportunities()
                        .find(id)
                        .map(found -> found + "\n" + records(Family.OPPORTUNITIES, id))
                        .orElse("none")
                + "\n" + history(crm.history().of(id));
    }

    /** A project with its records, vendors, documents and history. */
    String of(ProjectId id) {
        return crm.projects()
                        .find(id)
                        .map(found -> found + "\n" + records(Family.PROJECTS, id) + "\n" + parts(id))
                        .orElse("none")
                + "\n" + history(crm.history().of(id));
    }

    /** A quote with its history. */
    String of(QuoteId id) {
        return crm.quotes().find(id).map(Object::toString).orElse("none") + "\n"
                + history(crm.history().of(id));
    }

    /** Everything there is. */
    static String of(World world) {
        Crm crm = world.crm;
        State state = new State(crm, world::plain);
        StringBuilder seen = new StringBuilder();
        world.known
                .opportunities
                .parents()
                .forEach(id -> seen.append(state.of(id)).append('\n'));
        world.known.projects.parents().forEach(id -> seen.append(state.of(id)).append('\n'));
        world.known.quotes.forEach(id -> seen.append(state.of(id)).append('\n'));
        world.known.customers.forEach(id -> seen.append(crm.customers().find(id))
                .append(crm.contactPersons().of(id))
                .append('\n'));
        seen.append(crm.customers().all(Optional.empty(), 100)).append('\n');
        seen.append(crm.customers().level(null)).append('\n');
        seen.append(crm.employees().all(Optional.empty(), 100)).append('\n');
        seen.append(crm.products().all(Optional.empty(), 100)).append('\n');
        for (Dictionary dictionary : Dictionary.values()) {
            seen.append(crm.dictionaries().values(dictionary)).append('\n');
        }
        return seen.toString();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private <P extends ParentId> String records(Family<P> family, P parent) {
        return family.records(crm).of(parent).stream()
                .map(record -> record(family, record))
                .collect(Collectors.joining("\n"));
    }

    private <P extends ParentId> String record(Family<P> family, TrackedRecord<P> record) {
        return record + "\n" + family.records(crm).replies(record.id())
                + crm.quotes().ofRecord(record.id());
    }

    private String parts(ProjectId id) {
        Stream<String> vendors = crm.projects().vendors(id).stream().map(Object::toString);
        Stream<String> documents = crm.projects().documents(id).stream().map(this::document);
        return sorted(vendors) + "\n" + documents.toList();
    }

    private String document(ProjectDocument document) {
        return document + " "
                + HexFormat.of()
                        .formatHex(crm.projects()
                                .readDocument(document.project(), document.number(), InputStream::readAllBytes));
    }

    private String history(List<HistoryEntry> entries) {
        return entries.stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    /** Its parts in the order of their text, for vendors stand in the order of ids that are the store's. */
    private String entry(HistoryEntry entry) {
        return entry.command() + " " + entry.action() + " " + entry.actor() + " " + entry.at() + " "
                + entry.idempotencyKey()
                + sorted(entry.touched().stream().map(Object::toString));
    }

    private List<String> sorted(Stream<String> parts) {
        return parts.map(plain).sorted().toList();
    }
}
