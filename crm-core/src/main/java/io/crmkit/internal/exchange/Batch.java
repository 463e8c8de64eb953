package io.crmkit.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Items that wait for others to be written with. */
final class Batch<T> {

    /** The most items that are written at once. */
    static final int SIZE = 1000;

    private final Consumer<List<T>> bulk;
    private final List<T> waiting = new ArrayList<>();

    /** @param bulk writes some, which it does not keep */
    Batch(Consumer<List<T>> bulk) {
        this.bulk = bulk;
    }

    void add(T item) {
        waiting.add(item);
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    /** Writes the rest. */
    void flush() {
        if (!waiting.isEmpty()) {
            bulk.accept(waiting);
            waiting.clear();
        }
    }
}
