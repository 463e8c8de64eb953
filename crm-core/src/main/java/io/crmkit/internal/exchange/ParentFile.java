package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.value.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a file, and the rows of other files that belong to them. They are handled some at a time, in the order
 * of the documents, each with all its rows: as many as fit into the memory for them. Where the other files have the
 * same order, that is one pass over each; a row that comes before its turn costs another pass, not memory.
 *
 * @param <D> a document that is becoming
 */
final class ParentFile<D> {

    /** The most that is held at a time, in characters; a row counts for some characters more than it has. */
    private static final int MAX_HELD = 8_000_000;

    private static final int ROW = 500;

    private final ImportFolder folder;
    private final ExchangeFile file;
    private final String key;
    private final List<ChildFile<D>> branches = new ArrayList<>();
    private final DocumentKeys keys = new DocumentKeys();
    private final BitSet taken = new BitSet();
    private int[] lengths = new int[64];

    /** @param key the column with the key of a document */
    ParentFile(ImportFolder folder, ExchangeFile file, String key) {
        this.folder = folder;
        this.file = file;
        this.key = key;
    }

    /**
     * Adds a file whose rows belong to the documents.
     *
     * @param parent the column with the key of the document to which a row belongs
     * @param reader gets a row and its document; null if there is none
     */
    ParentFile<D> with(ExchangeFile child, String parent, BiConsumer<@Nullable D, CsvRow> reader) {
        return with(child, cells -> true, parent, reader);
    }

    /**
     * Adds a file of whose rows some belong to the documents.
     *
     * @param ours whether a row is one of those
     */
    ParentFile<D> with(
            ExchangeFile child, Predicate<CsvRow> ours, String parent, BiConsumer<@Nullable D, CsvRow> reader) {
        branches.add(new ChildFile<>(folder, child, keys, ours, parent, reader));
        return this;
    }

    /** Reads all files for the first time, to learn which documents there are and how much belongs to each. */
    void survey() {
        folder.survey(file, cells -> {
            keys.add(key(cells));
            count(cells, keys.rows() - 1);
        });
        branches.forEach(branch -> branch.survey(this::count));
    }

    /** The ledger has a document with this key already. */
    void taken(String text) {
        int document = keys.find(text);
        if (document != DocumentKeys.NONE) {
            taken.set(document);
        }
    }

    private void count(CsvRow cells, int document) {
        if (document >= lengths.length) {
            lengths = Arrays.copyOf(lengths, document + (document >> 1));
        }
        lengths[document] = (int) Math.min(MAX_HELD, lengths[document] + cells.length() + ROW);
    }

    /**
     * Reads the documents with all their rows.
     *
     * @param reader makes a document of its row
     * @param finished gets documents that have all their rows; those whose key an earlier row has are left out
     */
    void read(Progress progress, Function<CsvRow, D> reader, Consumer<List<D>> finished) {
        try {
            if (keys.rows() > 0) {
                readSome(progress, reader, finished);
            }
            branches.forEach(branch -> branch.readOrphans(progress));
        } finally {
            branches.forEach(ChildFile::close);
        }
    }

    private void readSome(Progress progress, Function<CsvRow, D> reader, Consumer<List<D>> finished) {
        try (CsvRows rows = folder.open(file)) {
            int from = 0;
            while (rows.hasNext()) {
                List<D> some = new ArrayList<>();
                List<D> first = new ArrayList<>();
                for (long held = 0; held < MAX_HELD && rows.hasNext(); held += lengths[from + some.size() - 1]) {
                    CsvRow cells = rows.next();
                    D document = reader.apply(cells);
                    if (isFirst(cells, from + some.size())) {
                        first.add(document);
                    }
                    some.add(document);
                    progress.advance(file);
                }
                for (ChildFile<D> branch : branches) {
                    branch.read(from, some, progress);
                }
                finished.accept(first);
                from += some.size();
            }
        }
    }

    /** Whether a document is to be handled: no earlier row has its key. */
    private boolean isFirst(CsvRow cells, int document) {
        String text = key(cells);
        if (text == null) {
            return false;
        }
        boolean first = keys.find(text) == document;
        if (!first) {
            cells.bad(key, ErrorCode.DUPLICATE_KEY, text);
        } else if (taken.get(document)) {
            cells.bad(key, ErrorCode.KEY_TAKEN, text);
        }
        return first;
    }

    /** The key of a document's row; null if it has none that can be one. */
    private @Nullable String key(CsvRow cells) {
        String text = cells.raw(key);
        return text == null || Texts.checkNumber(text).isPresent() ? null : text;
    }
}
