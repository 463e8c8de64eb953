package io.crmkit.internal.exchange;

import io.crmkit.document.Subject;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes in batches what an import has read. After the first error it writes nothing more: the import will be refused, and
 * goes on only to find the other errors.
 *
 * @param dry whether nothing is written at all
 */
record BatchOutput(UnitOfWork work, ImportFolder folder, boolean dry) {

    /** The most items that are written at once. */
    private static final int SIZE = 1000;

    /** Whether items are written at the moment. */
    boolean isOpen() {
        return !dry && folder.isValid();
    }

    /** Writes the items of a list. */
    <T> void write(List<T> items, Consumer<List<T>> bulk) {
        for (int from = 0; from < items.size() && isOpen(); from += SIZE) {
            bulk.accept(items.subList(from, Math.min(items.size(), from + SIZE)));
        }
    }

    /** Writes which documents the import created, so that the history of each shows the entry of the import (H1). */
    <T> void writeCreated(List<T> documents, Function<T, Subject> subject) {
        write(
                documents,
                some -> work.stores()
                        .bulk()
                        .imported(work.command(), some.stream().map(subject).toList()));
    }

    /** Writes how the import leaves opportunities or projects (H2), which also leads from each to its entry (H1). */
    void writeSnapshots(List<? extends RecordParent<?, ?>> parents) {
        write(
                parents,
                some -> work.stores()
                        .bulk()
                        .snapshots(
                                work.command(),
                                work.now(),
                                some.stream()
                                        .map(parent -> TrackedSnapshot.of(parent, false))
                                        .toList()));
    }

    /** A batch that is written by this output. */
    <T> Batch<T> batch(Consumer<List<T>> bulk) {
        return new Batch<>(items -> write(items, bulk));
    }

    /** Collects items until there are enough of them to be written at once. */
    static final class Batch<T> {

        private final Consumer<List<T>> bulk;
        private final List<T> waiting = new ArrayList<>();

        /** @param bulk writes the items of a list, which it must not keep */
        Batch(Consumer<List<T>> bulk) {
            this.bulk = bulk;
        }

        void add(T item) {
            waiting.add(item);
            if (waiting.size() == SIZE) {
                flush();
            }
        }

        /** Writes the items that are left. */
        void flush() {
            if (!waiting.isEmpty()) {
                bulk.accept(waiting);
                waiting.clear();
            }
        }
    }
}
