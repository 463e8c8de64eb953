package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the rows of records and of the replies to them, and gives them to their parents. */
record RecordImport(Masters masters, TrackedCells tracked) {

    /** The column of a record's parent. */
    static final String PARENT = "opportunity";

    /** The kind of the replies to these records. */
    static final String REPLY_KIND = "CONTACT";

    /** @param parent null if there is none of the number, which is said */
    void record(@Nullable ParentDraft<?> parent, Cells cells) {
        requireParent(parent, cells, PARENT);
        Integer sequence = cells.required("seq", cells::counted);
        DictionaryValue type = masters.dictionaries().find(cells, "type", Dictionary.CONTACT_TYPE);
        CustomerId customer = cells.has("contact_customer")
                ? (CustomerId) masters.customers().find(cells, "contact_customer")
                : parent == null ? null : parent.customer();
        if (cells.has("contact_customer") && !cells.has("contact_person")) {
            cells.bad("contact_customer", ErrorCode.NOT_GIVEN_HERE, "contact_person");
        }
        RecordDraft record = new RecordDraft(
                cells,
                sequence == null ? 0 : sequence,
                cells.required("at", cells::time),
                type == null ? null : type.id(),
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c)),
                masters.persons().find(cells, "contact_person", customer),
                cells.required("subject", cells::line),
                cells.memo("summary"),
                cells.memo("result"),
                tracked.read(cells, ""),
                cells.flag("completed"));
        if (parent != null && sequence != null) {
            parent.add(record);
        }
    }

    /** The parent whose record a reply is to; null if it is of another kind. One of no kind is taken for one of these. */
    static @Nullable String replyParent(Cells cells) {
        return cells.has("kind") && !REPLY_KIND.equals(cells.raw("kind")) ? null : cells.raw("no");
    }

    /** @param parent null if there is none of the number, which is said */
    void reply(@Nullable ParentDraft<?> parent, Cells cells) {
        String kind = cells.required("kind", cells::raw);
        if (kind != null && !kind.equals(REPLY_KIND)) {
            boolean known = kind.equals("MAINTENANCE") || kind.equals("PLAN");
            cells.bad("kind", known ? ErrorCode.NOT_SUPPORTED : ErrorCode.NOT_ONE_OF, "CONTACT, MAINTENANCE, PLAN");
            return;
        }
        requireParent(parent, cells, "no");
        Integer sequence = cells.required("seq", cells::counted);
        Integer number = cells.required("n", cells::counted);
        String author = cells.required("author", cells::line);
        Instant at = cells.required("at", cells::instant);
        String text = cells.required("text", cells::memo);
        if (parent != null && sequence != null && !parent.hasRecord(sequence)) {
            cells.bad("seq", ErrorCode.UNKNOWN_REFERENCE, ExchangeService.CONTACT_RECORD);
        }
        if (parent != null && sequence != null && number != null && !parent.isNewReply(sequence, number)) {
            cells.bad("n", ErrorCode.DUPLICATE_KEY, number);
        }
        if (parent != null && cells.sound()) {
            parent.addReply(sequence, number, author, at, text);
        }
    }

    private static void requireParent(@Nullable ParentDraft<?> parent, Cells cells, String column) {
        if (!cells.has(column)) {
            cells.bad(column, ErrorCode.REQUIRED);
        } else if (parent == null) {
            cells.bad(column, ErrorCode.UNKNOWN_REFERENCE, ExchangeService.OPPORTUNITY);
        }
    }
}
