package io.crmkit.internal.exchange;

import io.crmkit.document.Subject;
import io.crmkit.internal.command.UnitOfWork;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes in batches what has been read, as long as nothing wrong has been found: then the import is refused anyway, and
 * only goes on to find what else is wrong.
 *
 * @param dry whether nothing is written at all
 */
record BatchOutput(ImportFolder folder, boolean dry) {

    /** Whether anything is written at the moment. */
    boolean open() {
        return !dry && folder.isValid();
    }

    /** Writes items that are there already. */
    <T> void write(List<T> items, Consumer<List<T>> bulk) {
        for (int from = 0; from < items.size() && open(); from += Batch.SIZE) {
            bulk.accept(items.subList(from, Math.min(items.size(), from + Batch.SIZE)));
        }
    }

    /** Writes which documents the import brought, so that its entry in the history is found from each (H1). */
    <T> void writeImported(UnitOfWork work, List<T> documents, Function<T, Subject> subject) {
        write(
                documents,
                some -> work.stores()
                        .bulk()
                        .imported(work.command(), some.stream().map(subject).toList()));
    }

    /** Writes items as they come. */
    <T> Batch<T> batch(Consumer<List<T>> bulk) {
        return new Batch<>(items -> write(items, bulk));
    }
}
