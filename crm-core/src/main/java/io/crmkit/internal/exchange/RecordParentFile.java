package io.crmkit.internal.exchange;

import io.crmkit.internal.command.UnitOfWork;
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
abstract class RecordParentFile<P extends ParentId, T extends RecordParent<P, T>> implements LedgerImport.DocumentFile {

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final TrackedColumns entered;
    private final TrackedColumns now;
    private final ParentFile<ParentDraft<P, T>> file;

    RecordParentFile(
            UnitOfWork work,
            ImportFolder folder,
            FileTable<T> table,
            RecordFile records,
            QuoteSources sources,
            Consumer<Consumer<String>> numbers) {
        this.work = work;
        this.folder = folder;
        entered = records.tracked();
        now = new TrackedColumns("now_", entered.cost(), entered.amount());
        file = new ParentFile<ParentDraft<P, T>>(folder, table, numbers)
                .with(records.table(), records.parent(), (parent, row) -> {
                    Integer sequence = records.read(parent, row);
                    if (parent != null && sequence != null) {
                        sources.found(records, row.raw(records.parent()), sequence, parent.id());
                    }
                })
                .with(ReplyRow.TABLE, row -> ReplyRow.kindOf(row) == records.replies(), "no", records::readReply);
    }

    UnitOfWork work() {
        return work;
    }

    ImportFolder folder() {
        return folder;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Adds a file with other rows that belong to the parents. */
    void with(FileTable<?> child, String parent, BiConsumer<@Nullable ParentDraft<P, T>, CsvRow> reader) {
        file.with(child, parent, reader);
    }

    @Override
    public void survey() {
        file.survey();
    }

    @Override
    public void run(BatchOutput output) {
        file.read(this::draft, drafts -> {
            Chunk<P, T> chunk =
                    new Chunk<P, T>(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
            drafts.forEach(draft -> draft.finish(chunk));
            write(output, chunk);
        });
    }

    private ParentDraft<P, T> draft(CsvRow row) {
        TrackedColumns.Given given = entered.read(row);
        row.read("no", "subject", "customer", "employee");
        TrackedValues present = now.readAllOrNone(row);
        row.read("next_seq", "remarks");
        return draft(row, given, present);
    }

    /**
     * Makes the draft of a parent from its row.
     *
     * @param given the entered values that the row has
     * @param present the present values, if the row has them
     */
    abstract ParentDraft<P, T> draft(CsvRow row, TrackedColumns.Given given, @Nullable TrackedValues present);

    /** Writes some parents with everything that belongs to them. */
    abstract void write(BatchOutput output, Chunk<P, T> chunk);

    /** Some parents, their numbers, all their records and the replies to these. */
    record Chunk<P extends ParentId, T extends RecordParent<P, T>>(
            List<T> parents, Map<P, String> numbers, List<TrackedRecord<P>> records, List<Reply> replies) {

        void add(T parent, List<TrackedRecord<P>> recordsOfParent, List<Reply> repliesToThem) {
            parents.add(parent);
            numbers.put(parent.id(), parent.number());
            records.addAll(recordsOfParent);
            replies.addAll(repliesToThem);
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
