package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The contact records of a folder, given to their opportunities, and the replies to them. */
final class RecordImport {

    private final OpportunityImport opportunities;
    private final TreeImport customers;
    private final TreeImport employees;
    private final PersonImport persons;
    private final DictionaryImport dictionaries;
    private final TrackedCells tracked;
    private final List<Reply> replies = new ArrayList<>();

    RecordImport(
            OpportunityImport opportunities,
            TreeImport customers,
            TreeImport employees,
            PersonImport persons,
            DictionaryImport dictionaries,
            TrackedCells tracked) {
        this.opportunities = opportunities;
        this.customers = customers;
        this.employees = employees;
        this.persons = persons;
        this.dictionaries = dictionaries;
        this.tracked = tracked;
    }

    void read(Folder folder) {
        folder.each(ExchangeFile.CONTACT_RECORDS, this::record);
        Set<String> keys = new HashSet<>();
        folder.each(ExchangeFile.REPLIES, cells -> reply(cells, keys));
    }

    private void record(Cells cells) {
        OpportunityDraft parent = cells.required("opportunity", c -> opportunities.find(cells, c));
        Integer sequence = cells.required("seq", cells::counted);
        DictionaryValue type = dictionaries.find(cells, "type", Dictionary.CONTACT_TYPE);
        CustomerId customer = cells.has("contact_customer")
                ? (CustomerId) customers.find(cells, "contact_customer")
                : parent == null ? null : parent.customer;
        if (cells.has("contact_customer") && !cells.has("contact_person")) {
            cells.bad("contact_customer", ErrorCode.NOT_GIVEN_HERE, "contact_person");
        }
        RecordDraft record = new RecordDraft(
                cells,
                sequence == null ? 0 : sequence,
                cells.required("at", cells::time),
                type == null ? null : type.id(),
                (EmployeeId) cells.required("employee", c -> employees.findLeaf(cells, c)),
                persons.find(cells, "contact_person", customer),
                cells.required("subject", cells::line),
                cells.memo("summary"),
                cells.memo("result"),
                tracked.read(cells, ""),
                cells.flag("completed"));
        if (parent != null && sequence != null) {
            parent.add(record);
        }
    }

    private void reply(Cells cells, Set<String> keys) {
        String kind = cells.required("kind", cells::raw);
        if (kind != null && !kind.equals("CONTACT")) {
            boolean known = kind.equals("MAINTENANCE") || kind.equals("PLAN");
            cells.bad("kind", known ? ErrorCode.NOT_SUPPORTED : ErrorCode.NOT_ONE_OF, "CONTACT, MAINTENANCE, PLAN");
            return;
        }
        OpportunityDraft parent = cells.required("no", c -> opportunities.find(cells, c));
        Integer sequence = cells.required("seq", cells::counted);
        Integer number = cells.required("n", cells::counted);
        String author = cells.required("author", cells::line);
        Instant at = cells.required("at", cells::instant);
        String text = cells.required("text", cells::memo);
        if (parent != null && sequence != null && !parent.hasRecord(sequence)) {
            cells.bad("seq", ErrorCode.UNKNOWN_REFERENCE, ExchangeService.CONTACT_RECORD);
        }
        if (parent != null
                && sequence != null
                && number != null
                && !keys.add(parent.id + "/" + sequence + "/" + number)) {
            cells.bad("n", ErrorCode.DUPLICATE_KEY, number);
        }
        if (cells.sound()) {
            replies.add(new Reply(new RecordId<>(parent.id, sequence), number, author, at, text));
        }
    }

    List<Reply> replies() {
        return replies;
    }
}
