package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.RecordFields;
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

    /** Contact records, which belong to opportunities. */
    static final RecordFile CONTACT = new RecordFile(
            ExchangeFile.OPPORTUNITIES,
            ExchangeFile.CONTACT_RECORDS,
            ReplyRow.Kind.CONTACT,
            "opportunity",
            RecordFields.CONTACT,
            new TrackedColumns("", "cost", "expected"),
            OpportunityId::new,
            Localized.ofKey("exchange.opportunity"),
            Localized.ofKey("exchange.contact-record"));

    /** Maintenance records, which belong to projects. */
    static final RecordFile MAINTENANCE = new RecordFile(
            ExchangeFile.PROJECTS,
            ExchangeFile.MAINTENANCE_RECORDS,
            ReplyRow.Kind.MAINTENANCE,
            "project",
            RecordFields.MAINTENANCE,
            new TrackedColumns("", "actual_cost", "actual_amount"),
            ProjectId::new,
            Localized.ofKey("exchange.project"),
            Localized.ofKey("exchange.maintenance-record"));

    private final ExchangeFile parents;
    private final ReplyRow.Kind replies;
    private final String parent;
    private final TrackedColumns tracked;
    private final Function<UUID, ParentId> parentId;
    private final Localized parentWord;
    private final Localized recordWord;
    private final FileTable<TrackedRecord<?>> table;

    private RecordFile(
            ExchangeFile parents,
            ExchangeFile records,
            ReplyRow.Kind replies,
            String parent,
            FieldSet<TrackedRecord<?>> fields,
            TrackedColumns tracked,
            Function<UUID, ParentId> parentId,
            Localized parentWord,
            Localized recordWord) {
        this.parents = parents;
        this.replies = replies;
        this.parent = parent;
        this.tracked = tracked;
        this.parentId = parentId;
        this.parentWord = parentWord;
        this.recordWord = recordWord;
        this.table = FileTable.of(records, fields)
                .document(parent, true, record -> Optional.of(record.id().parent()))
                .required("seq", CellType.SEQUENCE, record -> record.id().sequence())
                .required("at")
                .optional("type")
                .required("employee")
                .add(
                        "contact_person",
                        CellType.RAW,
                        (record, names) -> person(record, names).map(ContactPerson::name))
                .add(
                        "contact_customer",
                        CellType.ANY_CUSTOMER,
                        (record, names) -> person(record, names).map(person -> names.code(person.customer())))
                .required("subject")
                .optional("summary", "result")
                .optional("stage", "rate", tracked.cost(), tracked.amount(), "start", "planned", "actual", "completed")
                .build();
    }

    private static Optional<ContactPerson> person(TrackedRecord<?> record, ExportNames names) {
        return record.contactPerson().flatMap(names::person);
    }

    FileTable<TrackedRecord<?>> table() {
        return table;
    }

    /** The columns of the tracked values. */
    TrackedColumns tracked() {
        return tracked;
    }

    /** The column with the number of a record's parent. */
    String parent() {
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
    void requireParent(@Nullable Object found, CsvRow row, String column) {
        row.requireParent(found, column, parents, parentWord);
    }

    /** Reports that a column names a record that is not in the folder. */
    void unknown(CsvRow row, String column) {
        row.unknown(column, table.file(), recordWord);
    }

    /** The row of a reply that is exported. */
    ReplyRow row(Reply reply, ExportNames names) {
        return ReplyRow.of(replies, CsvRow.present(names.number(reply.record().parent())), reply);
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
        Integer sequence = row.get("seq", Integer.class);
        row.read("type");
        CustomerId customer = row.get("contact_customer", CustomerId.class);
        if (row.has("contact_customer") && !row.has("contact_person")) {
            row.bad("contact_customer", ErrorCode.NOT_GIVEN_HERE, "contact_person");
        } else if (!row.has("contact_customer") && of != null) {
            customer = of.customer();
        }
        row.read("at", "employee");
        ContactPersonId person = row.masters().persons().find(row, "contact_person", customer);
        row.read("subject", "summary", "result");
        TrackedColumns.Given given = tracked.read(row);
        row.readAll();
        if (of != null && sequence != null) {
            of.add(sequence, new RecordDraft(given, Optional.ofNullable(person)));
        }
        return sequence;
    }

    /**
     * Reads a reply and gives it to the parent of its record.
     *
     * @param of null if the folder has no such parent, which is reported
     */
    void readReply(@Nullable ParentDraft<?, ?> of, CsvRow row) {
        ReplyRow.read(row);
        if (row.get("kind", ReplyRow.Kind.class) == null) {
            return;
        }
        requireParent(of, row, "no");
        Integer sequence = row.get("seq", Integer.class);
        row.require("seq");
        if (of != null && sequence != null && !of.hasRecord(sequence)) {
            unknown(row, "seq");
        }
        if (of != null) {
            of.addReply(row);
        }
    }

    /** A record that has been read; the values that it lacks come from its parent (R4). */
    record RecordDraft(TrackedColumns.Given given, Optional<ContactPersonId> contactPerson) {

        CsvRow row() {
            return given.row();
        }

        boolean completed() {
            return row().flag("completed");
        }

        /**
         * The record; empty if an error has been found in it.
         *
         * @param inherited the values of the parent when the record was added; null if an error has been found in those
         */
        <P extends ParentId> Optional<TrackedRecord<P>> finish(P parent, @Nullable TrackedValues inherited) {
            CsvRow row = row();
            return Optional.ofNullable(inherited)
                    .filter(values -> row.isValid())
                    .flatMap(given::applyTo)
                    .map(values -> new TrackedRecord<>(
                            new RecordId<>(parent, row.need("seq", Integer.class)),
                            row.need("at", LocalDateTime.class),
                            row.find("type", DictionaryValueId.class),
                            row.need("employee", EmployeeId.class),
                            contactPerson,
                            row.need("subject", String.class),
                            row.find("summary", String.class),
                            row.find("result", String.class),
                            values,
                            completed()));
        }
    }
}
