package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.RecordLog;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An opportunity that is becoming: its row, and the rows of its records by sequence. */
final class OpportunityDraft {

    final Cells cells;
    final OpportunityId id;
    final @Nullable String no;
    final @Nullable CustomerId customer;
    private final @Nullable String subject;
    private final @Nullable EmployeeId employee;
    private final @Nullable TrackedValues entered;
    private final @Nullable TrackedValues now;
    private final OpportunityState state;
    private final Optional<Loss> loss;
    private final @Nullable Integer nextSequence;
    private final @Nullable String remarks;
    private final TreeMap<Integer, RecordDraft> records = new TreeMap<>();

    OpportunityDraft(
            Cells cells,
            OpportunityId id,
            @Nullable String no,
            @Nullable String subject,
            @Nullable CustomerId customer,
            @Nullable EmployeeId employee,
            @Nullable TrackedValues entered,
            @Nullable TrackedValues now,
            OpportunityState state,
            Optional<Loss> loss,
            @Nullable Integer nextSequence,
            @Nullable String remarks) {
        this.cells = cells;
        this.id = id;
        this.no = no;
        this.subject = subject;
        this.customer = customer;
        this.employee = employee;
        this.entered = entered;
        this.now = now;
        this.state = state;
        this.loss = loss;
        this.nextSequence = nextSequence;
        this.remarks = remarks;
    }

    void add(RecordDraft record) {
        if (records.putIfAbsent(record.sequence(), record) != null) {
            record.cells().bad("seq", ErrorCode.DUPLICATE_KEY, record.sequence());
        }
    }

    boolean hasRecord(int sequence) {
        return records.containsKey(sequence);
    }

    /** The opportunity with its records, if nothing is wrong with any of them. */
    Optional<Finished> finish(TrackedCells tracked) {
        int highest = records.isEmpty() ? 0 : records.lastKey();
        if (nextSequence != null && nextSequence <= highest) {
            cells.bad("next_seq", ErrorCode.SEQUENCE, highest);
        }
        List<TrackedRecord<OpportunityId>> finished = new ArrayList<>();
        TrackedValues present = entered;
        int firstOpen = 0;
        Optional<TrackedRecord<OpportunityId>> lastCompleted = Optional.empty();
        for (RecordDraft record : records.values()) {
            if (record.completed() && firstOpen > 0) {
                record.cells().bad("completed", ErrorCode.RECORD_ORDER, record.sequence(), firstOpen);
            }
            firstOpen = firstOpen == 0 && !record.completed() ? record.sequence() : firstOpen;
            Optional<TrackedRecord<OpportunityId>> done = record.finish(this, present, tracked);
            done.ifPresent(finished::add);
            if (record.completed()) {
                lastCompleted = done;
                present = done.map(TrackedRecord::tracked).orElse(null);
            }
        }
        boolean whole = entered != null && finished.size() == records.size() && cells.sound();
        return whole ? finished(finished, lastCompleted, highest) : Optional.empty();
    }

    private Optional<Finished> finished(
            List<TrackedRecord<OpportunityId>> finished,
            Optional<TrackedRecord<OpportunityId>> lastCompleted,
            int highest) {
        TrackedValues first = Objects.requireNonNull(entered);
        TrackedState computed = TrackedState.entered(first).backFilled(lastCompleted);
        TrackedState present = computed;
        if (now != null && !now.equals(computed.present())) {
            if (!now.equals(first)) {
                cells.bad(TrackedCells.NOW + "stage", ErrorCode.INCONSISTENT);
                return Optional.empty();
            }
            present = TrackedState.entered(first);
        }
        Opportunity opportunity = new Opportunity(
                id,
                1,
                Objects.requireNonNull(no),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(customer),
                Objects.requireNonNull(employee),
                new RecordLog(present, nextSequence != null ? nextSequence : highest + 1, (int)
                        finished.stream().filter(record -> !record.completed()).count()),
                state,
                loss,
                remarks);
        return Optional.of(new Finished(opportunity, finished));
    }

    /** An opportunity with its records, in order. */
    record Finished(Opportunity opportunity, List<TrackedRecord<OpportunityId>> records) {}
}
