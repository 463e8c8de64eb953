package io.crmkit.memory;

import io.crmkit.spi.Transaction.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the open transaction has changed, so that it can be taken back, and who wants to hear how it ends. Guarded by
 * the lock of the store.
 */
final class Journal {
    private final List<Runnable> undo = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private boolean open;

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    /** Ends the transaction: what it changed stands. Gives those who want to hear of it. */
    List<Participant> close() {
        List<Participant> told = List.copyOf(participants);
        undo.clear();
        participants.clear();
        open = false;
        return told;
    }

    /** @throws IllegalStateException outside a writing transaction, where nothing could be taken back */
    void requireOpen() {
        if (!open) {
            throw new IllegalStateException("queries must not write");
        }
    }

    /** Notes how the change just made is taken back. */
    void changed(Runnable takeBack) {
        undo.add(takeBack);
    }

    void enlist(Participant participant) {
        participants.add(participant);
    }

    /** Runs what may fail: then everything is as it was before. */
    <T> T undoing(Supplier<T> part) {
        Mark before = new Mark(undo.size(), participants.size());
        try {
            return part.get();
        } catch (RuntimeException | Error failed) {
            undoTo(before);
            throw failed;
        }
    }

    /** Takes back everything since a mark, the last change first, and tells those who joined since. */
    void undoTo(Mark mark) {
        while (undo.size() > mark.changes()) {
            undo.remove(undo.size() - 1).run();
        }
        List<Participant> joined = participants.subList(mark.participants(), participants.size());
        List<Participant> told = List.copyOf(joined);
        joined.clear();
        told.forEach(Participant::rolledBack);
    }

    /** A place in the journal: a savepoint. */
    record Mark(int changes, int participants) {}
}
