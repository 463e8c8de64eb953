package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.exchange.RecordFile.RecordDraft;
import io.crmkit.internal.exchange.RecordParentFile.Chunk;
import io.crmkit.ledger.CustomerId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the records of a parent and the replies to them, and makes the parent when all its rows have been read.
 *
 * @param <P> the type of the parent's id
 * @param <T> the parent itself
 */
final class ParentDraft<P extends ParentId, T extends RecordParent<P, T>> {

    private final CsvRow row;
    private final P id;
    private final @Nullable TrackedValues entered;
    private final @Nullable TrackedValues now;
    private final Function<RecordSummary, T> made;
    private final TreeMap<Integer, RecordDraft> records = new TreeMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final Set<List<Integer>> replyKeys = new HashSet<>();

    /**
     * @param entered null if an error has been found in them
     * @param now the present values; null if the row has none
     * @param made makes the parent of a row without errors when its records are known
     */
    ParentDraft(
            CsvRow row,
            P id,
            @Nullable TrackedValues entered,
            @Nullable TrackedValues now,
            Function<RecordSummary, T> made) {
        this.row = row;
        this.id = id;
        this.entered = entered;
        this.now = now;
        this.made = made;
    }

    P id() {
        return id;
    }

    @Nullable
    CustomerId customer() {
        return row.get("customer", CustomerId.class);
    }

    void add(int sequence, RecordDraft record) {
        if (records.putIfAbsent(sequence, record) != null) {
            record.row().bad("seq", ErrorCode.DUPLICATE_KEY, sequence);
        }
    }

    boolean hasRecord(int sequence) {
        return records.containsKey(sequence);
    }

    /** Adds the reply of a row, unless an error has been found in it. */
    void addReply(CsvRow reply) {
        Integer sequence = reply.get("seq", Integer.class);
        Integer number = reply.get("n", Integer.class);
        if (sequence != null && number != null && !replyKeys.add(List.of(sequence, number))) {
            reply.bad("n", ErrorCode.DUPLICATE_KEY, number);
        }
        if (reply.isValid()) {
            replies.add(new Reply(
                    new RecordId<>(id, reply.need("seq", Integer.class)),
                    reply.need("n", Integer.class),
                    reply.need("author", String.class),
                    reply.need("at", Instant.class),
                    reply.need("text", String.class)));
        }
    }

    /** Adds the parent with its records to a chunk, unless an error has been found in any of them. */
    void finish(Chunk<P, T> chunk) {
        int highest = records.isEmpty() ? 0 : records.lastKey();
        int next = row.find("next_seq", Integer.class).orElse(highest + 1);
        if (next <= highest) {
            row.bad("next_seq", ErrorCode.SEQUENCE, highest);
        }
        List<TrackedRecord<P>> finished = new ArrayList<>();
        TrackedValues present = entered;
        int firstOpen = 0;
        int open = 0;
        Optional<TrackedRecord<P>> lastCompleted = Optional.empty();
        for (Map.Entry<Integer, RecordDraft> entry : records.entrySet()) {
            RecordDraft record = entry.getValue();
            if (record.completed() && firstOpen > 0) {
                // a completed record has no open one before it (R2)
                record.row().bad("completed", ErrorCode.RECORD_ORDER, entry.getKey(), firstOpen);
            }
            firstOpen = firstOpen == 0 && !record.completed() ? entry.getKey() : firstOpen;
            open += record.completed() ? 0 : 1;
            Optional<TrackedRecord<P>> done = record.finish(id, present);
            done.ifPresent(finished::add);
            if (record.completed()) {
                lastCompleted = done;
                present = done.map(TrackedRecord::tracked).orElse(null);
            }
        }
        if (entered == null || finished.size() < records.size() || !row.isValid()) {
            return;
        }
        int openRecords = open;
        state(entered, lastCompleted)
                .ifPresent(
                        state -> chunk.add(made.apply(new RecordSummary(state, next, openRecords)), finished, replies));
    }

    private Optional<TrackedState> state(TrackedValues first, Optional<TrackedRecord<P>> lastCompleted) {
        TrackedState computed = TrackedState.entered(first).backFilled(lastCompleted);
        if (now == null || now.equals(computed.present())) {
            return Optional.of(computed);
        }
        if (!now.equals(first)) {
            row.bad("now_stage", ErrorCode.INCONSISTENT);
            return Optional.empty();
        }
        return Optional.of(TrackedState.entered(first));
    }
}
