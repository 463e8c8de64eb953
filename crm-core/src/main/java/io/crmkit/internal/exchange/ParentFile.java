package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.limit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of a file together with the rows of other files that belong to them. It handles as many documents at
 * a time as fit into a fixed amount of memory with all their rows, in the order of their file. One pass over each of the
 * other files is enough if they have the same order; a row that comes too early costs another pass, not memory.
 *
 * @param <D> what is read from the row of a document
 */
final class ParentFile<D> {

    /** The most characters in memory at a time. A row counts for its characters and {@value #ROW} more, for its objects. */
    private static final int MAX_HELD = 8_000_000;

    private static final int ROW = 500;

    /** The column with the number of a document. */
    private static final String KEY = "no";

    private final ImportFolder folder;
    private final FileTable<?> table;
    private final Consumer<Consumer<String>> numbers;
    private final List<ChildFile> children = new ArrayList<>();
    private final DocumentKeys keys = new DocumentKeys();
    private final BitSet taken = new BitSet();
    private int[] lengths = new int[64];

    /** @param numbers gives the numbers of the documents that the ledger already has */
    ParentFile(ImportFolder folder, FileTable<?> table, Consumer<Consumer<String>> numbers) {
        this.folder = folder;
        this.table = table;
        this.numbers = numbers;
    }

    /**
     * Adds a file whose rows belong to the documents.
     *
     * @param parent the column with the key of the document to which a row belongs
     * @param reader gets a row and its document; null if there is none
     */
    ParentFile<D> with(FileTable<?> child, String parent, BiConsumer<@Nullable D, CsvRow> reader) {
        return with(child, row -> true, parent, reader);
    }

    /**
     * Adds a file some of whose rows belong to the documents.
     *
     * @param ours whether a row is one of those
     */
    ParentFile<D> with(
            FileTable<?> child, Predicate<CsvRow> ours, String parent, BiConsumer<@Nullable D, CsvRow> reader) {
        children.add(new ChildFile(child, ours, parent, reader));
        return this;
    }

    /** Reads all files for the first time, to learn which documents there are and how much belongs to each. */
    void survey() {
        folder.survey(table, row -> {
            keys.add(key(row));
            count(row, keys.rows() - 1);
        });
        children.forEach(child -> child.survey(this::count));
        numbers.accept(number -> {
            int document = keys.find(number);
            if (document != DocumentKeys.NONE) {
                taken.set(document);
            }
        });
    }

    private void count(CsvRow row, int document) {
        if (document >= lengths.length) {
            lengths = Arrays.copyOf(lengths, document + (document >> 1));
        }
        lengths[document] = (int) Math.min(MAX_HELD, lengths[document] + row.length() + ROW);
    }

    /**
     * Reads the documents with all their rows.
     *
     * @param reader makes a document from its row
     * @param finished gets documents that have all their rows, without those whose key an earlier row has
     */
    void read(Function<CsvRow, D> reader, Consumer<List<D>> finished) {
        try {
            if (keys.rows() > 0) {
                readSome(reader, finished);
            }
            children.forEach(ChildFile::readOrphans);
        } finally {
            children.forEach(ChildFile::close);
        }
    }

    private void readSome(Function<CsvRow, D> reader, Consumer<List<D>> finished) {
        try (ImportFolder.Rows rows = folder.open(table)) {
            int from = 0;
            while (rows.hasNext()) {
                List<D> some = new ArrayList<>();
                List<D> first = new ArrayList<>();
                for (long held = 0; held < MAX_HELD && rows.hasNext(); held += lengths[from + some.size() - 1]) {
                    CsvRow row = rows.next();
                    if (from + some.size() == keys.rows()) {
                        throw folder.changed(table);
                    }
                    D document = reader.apply(row);
                    if (isFirst(row, from + some.size())) {
                        first.add(document);
                    }
                    some.add(document);
                    folder.advance(table);
                }
                for (ChildFile child : children) {
                    child.read(from, some);
                }
                finished.accept(first);
                from += some.size();
            }
            if (from < keys.rows()) {
                throw folder.changed(table);
            }
        }
    }

    /** Whether no earlier row has the key of a document, so that the document is imported. */
    private boolean isFirst(CsvRow row, int document) {
        String text = key(row);
        if (text == null) {
            return false;
        }
        boolean first = keys.find(text) == document;
        if (!first) {
            row.bad(KEY, ErrorCode.DUPLICATE_KEY, text);
        } else if (taken.get(document)) {
            row.bad(KEY, ErrorCode.KEY_TAKEN, text);
        }
        return first;
    }

    /** The key in the row of a document; null if there is none, or one that no document can have. */
    private @Nullable String key(CsvRow row) {
        String text = row.raw(KEY);
        return text == null || Texts.checkNumber(text).isPresent() ? null : text;
    }

    /** A file whose rows, or some of them, belong to the documents. */
    private final class ChildFile implements AutoCloseable {

        private final FileTable<?> table;
        private final Predicate<CsvRow> ours;
        private final String parent;
        private final BiConsumer<@Nullable D, CsvRow> reader;
        private int[] counts = {};
        private boolean orphans;
        private ImportFolder.@Nullable Rows rows;
        private boolean leftOut;

        ChildFile(FileTable<?> table, Predicate<CsvRow> ours, String parent, BiConsumer<@Nullable D, CsvRow> reader) {
            this.table = table;
            this.ours = ours;
            this.parent = parent;
            this.reader = reader;
        }

        /** Counts how many rows belong to each document. */
        void survey(ObjIntConsumer<CsvRow> counter) {
            counts = new int[keys.rows()];
            folder.survey(table, row -> {
                int document = document(row);
                if (document == DocumentKeys.NONE) {
                    orphans |= ours.test(row);
                } else {
                    counts[document]++;
                    counter.accept(row, document);
                }
            });
        }

        /** Reads all rows of some documents, which follow each other from one row of their file on. */
        void read(int from, List<D> some) {
            int to = from + some.size();
            long missing = 0;
            for (int document = from; document < to; document++) {
                missing += counts[document];
            }
            if (missing > 0 && (rows == null || leftOut)) {
                close();
                rows = folder.open(table);
                leftOut = false;
            }
            while (missing > 0) {
                CsvRow row = next();
                int document = document(row);
                if (document >= to) {
                    leftOut = true;
                } else if (document >= from) {
                    reader.accept(some.get(document - from), row);
                    folder.advance(table);
                    missing--;
                }
            }
        }

        private int document(CsvRow row) {
            return ours.test(row) ? keys.find(row.raw(parent)) : DocumentKeys.NONE;
        }

        private CsvRow next() {
            if (rows == null || !rows.hasNext()) {
                throw folder.changed(table);
            }
            return rows.next();
        }

        /** Reads the rows that belong to no document, to report the errors in them. */
        void readOrphans() {
            close();
            if (orphans) {
                folder.each(table, row -> {
                    if (ours.test(row) && document(row) == DocumentKeys.NONE) {
                        reader.accept(null, row);
                        folder.advance(table);
                    }
                });
            }
        }

        @Override
        public void close() {
            if (rows != null) {
                rows.close();
                rows = null;
            }
        }
    }
}
