package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one kind of records and of the replies to them, and gives them to their parents.
 *
 * @param sources is told which records there are
 */
record RecordImport(RecordKind kind, MasterDataImports masters, TrackedCells tracked, QuoteSources sources) {

    /** The highest sequence a record may have: there has to be one for the next. */
    private static final int MAX_SEQUENCE = CsvRow.MAX_COUNT - 1;

    /** @param parent null if there is none of the number, which is said */
    void record(@Nullable ParentDraft<?, ?> parent, CsvRow cells) {
        requireParent(parent, cells, kind.parentColumn());
        Integer sequence = cells.required("seq", c -> cells.counted(c, MAX_SEQUENCE));
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
            sources.found(kind, cells.raw(kind.parentColumn()), sequence, parent.id());
        }
    }

    /** Whether a reply is to a record of this kind. */
    boolean isReplyHere(CsvRow cells) {
        return ReplyKind.of(cells) == kind.replies();
    }

    /** @param parent null if there is none of the number, which is said */
    void reply(@Nullable ParentDraft<?, ?> parent, CsvRow cells) {
        ReplyCells reply = ReplyCells.read(cells);
        if (reply.kind() == null) {
            return;
        }
        requireParent(parent, cells, "no");
        Integer sequence = cells.required("seq", c -> cells.counted(c, MAX_SEQUENCE));
        Integer number = reply.number();
        if (parent != null && sequence != null && !parent.hasRecord(sequence)) {
            cells.unknown("seq", kind.records(), kind.record());
        }
        if (parent != null && sequence != null && number != null && !parent.isNewReply(sequence, number)) {
            cells.bad("n", ErrorCode.DUPLICATE_KEY, number);
        }
        if (parent != null && cells.isValid()) {
            parent.addReply(CsvRow.present(sequence), reply);
        }
    }

    private void requireParent(@Nullable ParentDraft<?, ?> parent, CsvRow cells, String column) {
        if (!cells.has(column)) {
            cells.bad(column, ErrorCode.REQUIRED);
        } else if (parent == null) {
            cells.unknown(column, kind.parents(), kind.parent());
        }
    }
}
