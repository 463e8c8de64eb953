package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parents with their records and the replies to these: read together, and written together when they are known.
 *
 * @param <P> the type of the parents' ids
 * @param <T> the parents
 */
final class ParentImport<P extends ParentId, T extends RecordParent<P, T>> {

    private final TrackedCells tracked;
    private final Function<CsvRow, ParentDraft<P, T>> reader;
    private final ParentFile<ParentDraft<P, T>> family;

    /** @param reader reads the row of a parent */
    ParentImport(ImportFolder folder, RecordImport records, Function<CsvRow, ParentDraft<P, T>> reader) {
        this.tracked = records.tracked();
        this.reader = reader;
        RecordKind kind = records.kind();
        family = new ParentFile<ParentDraft<P, T>>(folder, kind.parents(), "no")
                .with(kind.records(), kind.parentColumn(), records::record)
                .with(ExchangeFile.REPLIES, records::isReplyHere, "no", records::reply);
    }

    /** Adds a file with other rows that belong to the parents. */
    void with(ExchangeFile child, String parent, BiConsumer<@Nullable ParentDraft<P, T>, CsvRow> part) {
        family.with(child, parent, part);
    }

    /**
     * Reads all files for the first time.
     *
     * @param taken gives the numbers that the ledger has already
     */
    void survey(Consumer<Consumer<String>> taken) {
        family.survey();
        taken.accept(family::taken);
    }

    /** @param sink writes some parents with everything of them */
    void run(Progress progress, Consumer<Chunk<P, T>> sink) {
        family.read(progress, reader, drafts -> sink.accept(finish(drafts)));
    }

    private Chunk<P, T> finish(List<ParentDraft<P, T>> drafts) {
        Chunk<P, T> some = new Chunk<>(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (ParentDraft<P, T> draft : drafts) {
            draft.finish(tracked).ifPresent(finished -> {
                some.parents().add(finished.parent());
                some.numbers().put(finished.parent().id(), finished.parent().number());
                some.records().addAll(finished.records());
                some.replies().addAll(draft.replies());
            });
        }
        return some;
    }

    /** Some parents, their numbers, all their records and the replies to these. */
    record Chunk<P extends ParentId, T>(
            List<T> parents, Map<P, String> numbers, List<TrackedRecord<P>> records, List<Reply> replies) {}
}
