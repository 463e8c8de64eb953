package io.crmkit.internal.exchange;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a file whose rows, or some of them, belong to the documents of a {@link ParentFile}. */
final class ChildFile<D> implements AutoCloseable {

    private final ImportFolder folder;
    private final FileTable<?> table;
    private final DocumentKeys documents;
    private final Predicate<CsvRow> ours;
    private final String parent;
    private final BiConsumer<@Nullable D, CsvRow> reader;
    private int[] counts = {};
    private boolean orphans;
    private ImportFolder.@Nullable Rows rows;
    private boolean leftOut;

    ChildFile(
            ImportFolder folder,
            FileTable<?> table,
            DocumentKeys documents,
            Predicate<CsvRow> ours,
            String parent,
            BiConsumer<@Nullable D, CsvRow> reader) {
        this.folder = folder;
        this.table = table;
        this.documents = documents;
        this.ours = ours;
        this.parent = parent;
        this.reader = reader;
    }

    /** Counts how many rows belong to each document. */
    void survey(ObjIntConsumer<CsvRow> counter) {
        counts = new int[documents.rows()];
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
        return ours.test(row) ? documents.find(row.raw(parent)) : DocumentKeys.NONE;
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
