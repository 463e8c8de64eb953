package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A file whose rows, or some of them, belong to the documents of a {@link ParentFile}. */
final class ChildFile<D> implements AutoCloseable {

    private final ImportFolder folder;
    private final ExchangeFile file;
    private final DocumentKeys documents;
    private final Predicate<CsvRow> ours;
    private final String parent;
    private final BiConsumer<@Nullable D, CsvRow> reader;
    private int[] counts = {};
    private boolean orphans;
    private @Nullable CsvRows rows;
    private boolean leftOut;

    ChildFile(
            ImportFolder folder,
            ExchangeFile file,
            DocumentKeys documents,
            Predicate<CsvRow> ours,
            String parent,
            BiConsumer<@Nullable D, CsvRow> reader) {
        this.folder = folder;
        this.file = file;
        this.documents = documents;
        this.ours = ours;
        this.parent = parent;
        this.reader = reader;
    }

    /** Counts how many rows belong to each document. */
    void survey(ObjIntConsumer<CsvRow> counter) {
        counts = new int[documents.rows()];
        folder.survey(file, cells -> {
            int document = document(cells);
            if (document == DocumentKeys.NONE) {
                orphans |= ours.test(cells);
            } else {
                counts[document]++;
                counter.accept(cells, document);
            }
        });
    }

    /** Reads all rows of some documents, which follow each other from a row of their file on. */
    void read(int from, List<D> some, Progress progress) {
        int to = from + some.size();
        long missing = 0;
        for (int document = from; document < to; document++) {
            missing += counts[document];
        }
        if (missing > 0 && (rows == null || leftOut)) {
            close();
            rows = folder.open(file);
            leftOut = false;
        }
        while (missing > 0) {
            CsvRow cells = next();
            int document = document(cells);
            if (document >= to) {
                leftOut = true;
            } else if (document >= from) {
                reader.accept(some.get(document - from), cells);
                progress.advance(file);
                missing--;
            }
        }
    }

    private int document(CsvRow cells) {
        return ours.test(cells) ? documents.find(cells.raw(parent)) : DocumentKeys.NONE;
    }

    private CsvRow next() {
        if (rows == null || !rows.hasNext()) {
            throw new ConcurrentModificationException(file.fileName() + " has changed while it was read");
        }
        return rows.next();
    }

    /** Reads the rows that belong to no document, for what is wrong with them. */
    void readOrphans(Progress progress) {
        close();
        if (orphans) {
            folder.each(file, cells -> {
                if (ours.test(cells) && document(cells) == DocumentKeys.NONE) {
                    reader.accept(null, cells);
                    progress.advance(file);
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
