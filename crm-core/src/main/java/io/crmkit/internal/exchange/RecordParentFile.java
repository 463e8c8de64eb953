package io.crmkit.internal.exchange;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports opportunities or projects together with their records and the replies to these.
 *
 * @param <P> the type of the ids of the opportunities or projects
 * @param <T> the opportunities or projects, which are the parents of the records
 */
abstract class RecordParentFile<P extends ParentId, T extends RecordParent<P, T>> {

    /** What the columns of the present values begin with. */
    static final String NOW = "now_";

    static final Column<RecordParent<?, ?>, String> NUMBER =
            Column.required("no", CellType.NUMBER, RecordParent::number);
    static final Column<RecordParent<?, ?>, String> SUBJECT =
            Column.required("subject", CellType.LINE, RecordParent::subject);
    static final Column<RecordParent<?, ?>, CustomerId> CUSTOMER =
            Column.required("customer", CellType.CUSTOMER, RecordParent::customer);
    static final Column<RecordParent<?, ?>, EmployeeId> EMPLOYEE =
            Column.required("employee", CellType.EMPLOYEE, RecordParent::salesperson);
    static final Column<RecordParent<?, ?>, Integer> NEXT_SEQUENCE = Column.nullable(
            "next_seq", CellType.COUNT, parent -> parent.records().nextSequence());
    static final Column<RecordParent<?, ?>, String> REMARKS =
            Column.optional("remarks", CellType.MEMO, RecordParent::remarks);

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final RecordFile records;
    private final ParentFile<ParentDraft<P, T>> file;

    RecordParentFile(
            UnitOfWork work, ImportFolder folder, FileTable<T> table, RecordFile records, QuoteSources sources) {
        this.work = work;
        this.folder = folder;
        this.records = records;
        file = new ParentFile<ParentDraft<P, T>>(folder, table, NUMBER)
                .with(records.table(), records.parent(), (parent, row) -> {
                    Integer sequence = records.read(parent, row);
                    if (parent != null && sequence != null) {
                        sources.found(records, row.raw(records.parent()), sequence, parent.id());
                    }
                })
                .with(
                        ReplyRow.TABLE,
                        row -> ReplyRow.kindOf(row) == records.replies(),
                        ReplyRow.NUMBER,
                        records::readReply);
    }

    /** The columns of the entered values. */
    static TrackedColumns<RecordParent<?, ?>> entered(String cost, String amount) {
        return TrackedColumns.of(
                "", true, cost, amount, parent -> parent.records().tracked().entered());
    }

    /** The columns of the present values. */
    static TrackedColumns<RecordParent<?, ?>> now(String cost, String amount) {
        return TrackedColumns.of(NOW, false, cost, amount, RecordParent::present);
    }

    UnitOfWork work() {
        return work;
    }

    ImportFolder folder() {
        return folder;
    }

    RecordFile records() {
        return records;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Adds a file with other rows that belong to the parents. */
    void with(FileTable<?> child, Column<?, ?> parent, BiConsumer<@Nullable ParentDraft<P, T>, CsvRow> reader) {
        file.with(child, parent, reader);
    }

    /**
     * Reads all files for the first time.
     *
     * @param taken gives the numbers that the ledger already has
     */
    void survey(Consumer<Consumer<String>> taken) {
        file.survey();
        taken.accept(file::taken);
    }

    /** Reads and writes all documents. */
    void run(BatchOutput output) {
        file.read(this::draft, drafts -> write(output, finish(drafts)));
    }

    /** Reads the row of a parent. */
    abstract ParentDraft<P, T> draft(CsvRow row);

    /** Writes some parents with everything that belongs to them. */
    abstract void write(BatchOutput output, Chunk<P, T> chunk);

    private Chunk<P, T> finish(List<ParentDraft<P, T>> drafts) {
        Chunk<P, T> chunk = new Chunk<>(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (ParentDraft<P, T> draft : drafts) {
            draft.finish().ifPresent(finished -> {
                chunk.parents().add(finished.parent());
                chunk.numbers().put(finished.parent().id(), finished.parent().number());
                chunk.records().addAll(finished.records());
                chunk.replies().addAll(draft.replies());
            });
        }
        return chunk;
    }

    /** Some parents, their numbers, all their records and the replies to these. */
    record Chunk<P extends ParentId, T>(
            List<T> parents, Map<P, String> numbers, List<TrackedRecord<P>> records, List<Reply> replies) {}

    /**
     * The values of a row in the columns that opportunities and projects share. What is absent or wrong is null.
     *
     * @param entered the entered values
     * @param now the present values, if the row has them
     */
    record Shared(
            @Nullable String number,
            @Nullable String subject,
            @Nullable CustomerId customer,
            @Nullable EmployeeId employee,
            TrackedColumns.Given entered,
            @Nullable TrackedValues now,
            @Nullable Integer nextSequence,
            Optional<String> remarks) {

        static Shared read(CsvRow row, TrackedColumns<?> entered, TrackedColumns<?> now) {
            TrackedColumns.Given given = entered.read(row);
            return new Shared(
                    row.read(NUMBER),
                    row.read(SUBJECT),
                    row.read(CUSTOMER),
                    row.read(EMPLOYEE),
                    given,
                    now.readAllOrNone(row),
                    row.read(NEXT_SEQUENCE),
                    row.find(REMARKS));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Exports parents with their records and the replies to these.
     *
     * @param next reads a page of parents
     * @param recordsOf reads the records of some parents
     * @param beforePage is called before each page is written
     */
    static <P extends ParentId, T extends RecordParent<P, T>> void export(
            LedgerExport export,
            FileTable<T> table,
            RecordFile records,
            BiFunction<Optional<String>, Integer, List<T>> next,
            Function<List<P>, List<TrackedRecord<P>>> recordsOf,
            Consumer<List<T>> beforePage) {
        export.forEachPage(PAGE, next, page -> {
            beforePage.accept(page);
            List<P> ids = page.stream().map(T::id).toList();
            Map<ParentId, List<TrackedRecord<P>>> byParent = recordsOf.apply(ids).stream()
                    .collect(Collectors.groupingBy(record -> record.id().parent()));
            Map<ParentId, List<Reply>> replies = export.snapshot().replies(ids).stream()
                    .collect(Collectors.groupingBy(reply -> reply.record().parent()));
            for (T parent : page) {
                export.write(table, parent);
                byParent.getOrDefault(parent.id(), List.of()).forEach(record -> export.write(records.table(), record));
                replies.getOrDefault(parent.id(), List.of())
                        .forEach(reply -> export.write(ReplyRow.TABLE, records.row(reply, export.names())));
            }
        });
    }
}
