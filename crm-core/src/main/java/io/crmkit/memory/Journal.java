package io.crmkit.memory;

import io.crmkit.spi.Transaction.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Records how to undo what the open transaction has changed, and which participants want to be notified when it ends.
 * The lock of the store guards it, so it is not thread-safe itself.
 */
final class Journal {
    private final List<Runnable> undo = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private boolean open;

    boolean isOpen() {
        return open;
    }

    /** Begins a transaction; from now on tables may be changed. */
    void open() {
        open = true;
    }

    /**
     * Ends the transaction and keeps its changes. Returns the participants, which the store notifies after it has
     * released its lock, so that they may use the store.
     */
    List<Participant> close() {
        List<Participant> told = List.copyOf(participants);
        undo.clear();
        participants.clear();
        open = false;
        return told;
    }

    /**
     * Checks that a writing transaction is open. A change outside one could not be undone.
     *
     * @throws IllegalStateException if none is open
     */
    void requireOpen() {
        if (!open) {
            throw new IllegalStateException("queries must not write");
        }
    }

    /** Records how to undo the change that was just made. */
    void changed(Runnable takeBack) {
        undo.add(takeBack);
    }

    /** Adds a participant that is notified when the transaction ends. */
    void enlist(Participant participant) {
        participants.add(participant);
    }

    /** Runs a part of the transaction. If it fails, its changes are undone and the exception is thrown again. */
    <T> T undoing(Supplier<T> part) {
        Mark before = new Mark(undo.size(), participants.size());
        try {
            return part.get();
        } catch (RuntimeException | Error failed) {
            undoTo(before);
            throw failed;
        }
    }

    /**
     * Undoes all changes since a savepoint, the last one first, and notifies the participants that joined since then.
     */
    void undoTo(Mark mark) {
        while (undo.size() > mark.changes()) {
            undo.remove(undo.size() - 1).run();
        }
        List<Participant> joined = participants.subList(mark.participants(), participants.size());
        List<Participant> told = List.copyOf(joined);
        joined.clear();
        told.forEach(Participant::rolledBack);
    }

    /** A savepoint: the lengths of both lists at its time. */
    record Mark(int changes, int participants) {}
}
