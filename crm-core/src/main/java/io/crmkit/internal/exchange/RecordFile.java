package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.text.Localized;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Declares the files of contact records and of maintenance records, and reads their rows and the replies to the records. */
final class RecordFile {

    private static final Column<TrackedRecord<?>, Integer> SEQUENCE =
            Column.required("seq", CellType.SEQUENCE, record -> record.id().sequence());
    private static final Column<TrackedRecord<?>, LocalDateTime> AT =
            Column.required("at", CellType.TIME, TrackedRecord::at);
    private static final Column<TrackedRecord<?>, DictionaryValueId> TYPE =
            Column.optional("type", CellType.value(Dictionary.CONTACT_TYPE), TrackedRecord::type);
    private static final Column<TrackedRecord<?>, EmployeeId> EMPLOYEE =
            Column.required("employee", CellType.EMPLOYEE, TrackedRecord::employee);
    private static final Column<TrackedRecord<?>, String> PERSON = new Column<>(
            "contact_person",
            false,
            CellType.RAW.reader(),
            (record, names) -> person(record, names).map(ContactPerson::name).orElse(null));
    private static final Column<TrackedRecord<?>, CustomerId> PERSON_CUSTOMER = new Column<>(
            "contact_customer",
            false,
            CellType.ANY_CUSTOMER.reader(),
            (record, names) -> person(record, names)
                    .map(person -> names.code(person.customer()))
                    .orElse(null));
    private static final Column<TrackedRecord<?>, String> SUBJECT =
            Column.required("subject", CellType.LINE, TrackedRecord::subject);
    private static final Column<TrackedRecord<?>, String> SUMMARY =
            Column.optional("summary", CellType.MEMO, TrackedRecord::summary);
    private static final Column<TrackedRecord<?>, String> RESULT =
            Column.optional("result", CellType.MEMO, TrackedRecord::result);
    private static final Column<TrackedRecord<?>, Boolean> COMPLETED =
            Column.nullable("completed", CellType.FLAG, TrackedRecord::completed);

    /** Contact records, which belong to opportunities. */
    static final RecordFile CONTACT = new RecordFile(
            ExchangeFile.OPPORTUNITIES,
            ExchangeFile.CONTACT_RECORDS,
            ReplyRow.Kind.CONTACT,
            "opportunity",
            TrackedColumns.of("", false, "cost", "expected", TrackedRecord::tracked),
            OpportunityId::new,
            Localized.ofKey("exchange.opportunity"),
            Localized.ofKey("exchange.contact-record"));

    /** Maintenance records, which belong to projects. */
    static final RecordFile MAINTENANCE = new RecordFile(
            ExchangeFile.PROJECTS,
            ExchangeFile.MAINTENANCE_RECORDS,
            ReplyRow.Kind.MAINTENANCE,
            "project",
            TrackedColumns.of("", false, "actual_cost", "actual_amount", TrackedRecord::tracked),
            ProjectId::new,
            Localized.ofKey("exchange.project"),
            Localized.ofKey("exchange.maintenance-record"));

    private final ExchangeFile parents;
    private final ReplyRow.Kind replies;
    private final Column<TrackedRecord<?>, String> parent;
    private final TrackedColumns<TrackedRecord<?>> tracked;
    private final Function<UUID, ParentId> parentId;
    private final Localized parentWord;
    private final Localized recordWord;
    private final FileTable<TrackedRecord<?>> table;

    private RecordFile(
            ExchangeFile parents,
            ExchangeFile records,
            ReplyRow.Kind replies,
            String parent,
            TrackedColumns<TrackedRecord<?>> tracked,
            Function<UUID, ParentId> parentId,
            Localized parentWord,
            Localized recordWord) {
        this.parents = parents;
        this.replies = replies;
        this.parent = new Column<>(
                parent,
                true,
                CellType.RAW.reader(),
                (record, names) -> names.number(record.id().parent()));
        this.tracked = tracked;
        this.parentId = parentId;
        this.parentWord = parentWord;
        this.recordWord = recordWord;
        this.table = FileTable.of(
                records,
                this.parent,
                SEQUENCE,
                AT,
                TYPE,
                EMPLOYEE,
                PERSON,
                PERSON_CUSTOMER,
                SUBJECT,
                SUMMARY,
                RESULT,
                tracked.stage(),
                tracked.rate(),
                tracked.cost(),
                tracked.amount(),
                tracked.start(),
                tracked.planned(),
                tracked.actual(),
                COMPLETED);
    }

    private static Optional<ContactPerson> person(TrackedRecord<?> record, ExportNames names) {
        return record.contactPerson().flatMap(names::person);
    }

    FileTable<TrackedRecord<?>> table() {
        return table;
    }

    /** The column with the number of a record's parent. */
    Column<TrackedRecord<?>, String> parent() {
        return parent;
    }

    /** The kind of the replies to the records, by whose name the file of quotes calls the records too. */
    ReplyRow.Kind replies() {
        return replies;
    }

    /** The id of a record. */
    RecordId<?> id(UUID parentOfRecord, int sequence) {
        return new RecordId<>(parentId.apply(parentOfRecord), sequence);
    }

    /** Reports that a row names no parent, or one that is not in the folder. */
    void requireParent(@Nullable Object found, CsvRow row, Column<?, ?> column) {
        row.requireParent(found, column, parents, parentWord);
    }

    /** Reports that a column names a record that is not in the folder. */
    void unknown(CsvRow row, Column<?, ?> column) {
        row.unknown(column.name(), table.file(), recordWord);
    }

    /** The row of a reply that is exported. */
    ReplyRow row(Reply reply, ExportNames names) {
        RecordId<?> record = reply.record();
        return new ReplyRow(
                replies,
                names.number(record.parent()),
                record.sequence(),
                reply.number(),
                reply.author(),
                reply.at(),
                reply.text());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Reads a record and gives it to its parent.
     *
     * @param of null if the folder has no such parent, which is reported
     * @return the sequence of the record; null if it is absent or wrong
     */
    @Nullable
    Integer read(@Nullable ParentDraft<?, ?> of, CsvRow row) {
        requireParent(of, row, parent);
        Integer sequence = row.read(SEQUENCE);
        Optional<DictionaryValueId> type = row.find(TYPE);
        boolean hasCustomer = row.has(PERSON_CUSTOMER);
        CustomerId customer = hasCustomer ? row.read(PERSON_CUSTOMER) : of == null ? null : of.customer();
        if (hasCustomer && !row.has(PERSON)) {
            row.bad(PERSON_CUSTOMER, ErrorCode.NOT_GIVEN_HERE, PERSON.name());
        }
        RecordDraft draft = new RecordDraft(
                row,
                sequence == null ? 0 : sequence,
                row.read(AT),
                type,
                row.read(EMPLOYEE),
                row.masters().persons().find(row, PERSON, customer),
                row.read(SUBJECT),
                row.find(SUMMARY),
                row.find(RESULT),
                tracked.read(row),
                row.read(COMPLETED, false),
                tracked);
        if (of != null && sequence != null) {
            of.add(draft);
        }
        return sequence;
    }

    /** Reports that the sequence of a record is used twice among the records of its parent. */
    static void reportDuplicate(RecordDraft draft) {
        draft.row().bad(SEQUENCE, ErrorCode.DUPLICATE_KEY, draft.sequence());
    }

    /** Reports that a record is completed although an earlier one is open (R2). */
    static void reportOrder(RecordDraft draft, int firstOpen) {
        draft.row().bad(COMPLETED, ErrorCode.RECORD_ORDER, draft.sequence(), firstOpen);
    }

    /**
     * Reads a reply and gives it to the parent of its record.
     *
     * @param of null if the folder has no such parent, which is reported
     */
    void readReply(@Nullable ParentDraft<?, ?> of, CsvRow row) {
        ReplyRow reply = ReplyRow.read(row);
        if (reply.kind() == null) {
            return;
        }
        requireParent(of, row, ReplyRow.NUMBER);
        Integer sequence = row.read(ReplyRow.SEQUENCE);
        if (!row.has(ReplyRow.SEQUENCE)) {
            row.bad(ReplyRow.SEQUENCE, ErrorCode.REQUIRED);
        }
        Integer n = reply.n();
        if (of != null && sequence != null && !of.hasRecord(sequence)) {
            unknown(row, ReplyRow.SEQUENCE);
        }
        if (of != null && sequence != null && n != null && !of.isNewReply(sequence, n)) {
            row.bad(ReplyRow.N, ErrorCode.DUPLICATE_KEY, n);
        }
        if (of != null && row.isValid()) {
            of.addReply(CsvRow.present(sequence), reply);
        }
    }

    /** A record that has been read; the values that it lacks come from its parent (R4). */
    record RecordDraft(
            CsvRow row,
            int sequence,
            @Nullable LocalDateTime at,
            Optional<DictionaryValueId> type,
            @Nullable EmployeeId employee,
            @Nullable ContactPersonId contactPerson,
            @Nullable String subject,
            Optional<String> summary,
            Optional<String> result,
            TrackedColumns.Given given,
            boolean completed,
            TrackedColumns<?> columns) {

        /**
         * The record; empty if an error has been found in it.
         *
         * @param inherited the values of the parent when the record was added; null if an error has been found in those
         */
        <P extends ParentId> Optional<TrackedRecord<P>> finish(P parent, @Nullable TrackedValues inherited) {
            if (inherited == null || !row.isValid()) {
                return Optional.empty();
            }
            return Optional.ofNullable(columns.applyTo(row, given, inherited))
                    .map(values -> new TrackedRecord<>(
                            new RecordId<>(parent, sequence),
                            CsvRow.present(at),
                            type,
                            CsvRow.present(employee),
                            Optional.ofNullable(contactPerson),
                            CsvRow.present(subject),
                            summary,
                            result,
                            values,
                            completed));
        }
    }
}
