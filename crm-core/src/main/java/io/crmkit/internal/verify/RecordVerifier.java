package io.crmkit.internal.verify;

import io.crmkit.ledger.LedgerId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that the parents of one kind match their records (R1, R2, R5, R6). */
final class RecordVerifier<P extends ParentId, T extends RecordParent<P, T>> {

    private final String cascade;
    private final Set<LedgerId> named;
    private final List<String> violations;
    private final Map<P, T> parents = new HashMap<>();
    private final Map<ParentId, Records> records = new HashMap<>();
    private final Set<RecordId<?>> recordIds = new HashSet<>();

    /**
     * @param cascade the id of the rule that a record without a parent breaks
     * @param named collects the entries of the ledger that are named
     * @param violations collects what is wrong
     */
    RecordVerifier(String cascade, Set<LedgerId> named, List<String> violations) {
        this.cascade = cascade;
        this.named = named;
        this.violations = violations;
    }

    Map<P, T> parents() {
        return parents;
    }

    /** Returns whether a record exists, for the check of quotes and replies. */
    boolean hasRecord(RecordId<?> id) {
        return recordIds.contains(id);
    }

    void take(T parent) {
        parents.put(parent.id(), parent);
        named.add(parent.customer());
        named.add(parent.salesperson());
    }

    void take(TrackedRecord<P> record) {
        recordIds.add(record.id());
        named.add(record.employee());
        if (!parents.containsKey(record.id().parent())) {
            say(cascade, "record " + record.id() + " of a missing parent");
            return;
        }
        Records of = records.computeIfAbsent(record.id().parent(), id -> new Records());
        if (record.completed() && of.open > 0) {
            say("R2", "record " + record.id() + " is completed and an earlier one is not");
        }
        of.open += record.completed() ? 0 : 1;
        of.highest = Math.max(of.highest, record.id().sequence());
        if (record.completed()) {
            of.lastCompleted = Optional.of(record);
        }
    }

    void take(Reply reply) {
        if (!recordIds.contains(reply.record())) {
            say(cascade, "reply " + reply.number() + " to the missing record " + reply.record());
        }
    }

    void check() {
        parents.values().forEach(this::check);
    }

    private void check(T parent) {
        Records of = records.getOrDefault(parent.id(), new Records());
        RecordSummary log = parent.records();
        if (of.open != log.open() || of.highest >= log.nextSequence()) {
            say("R1", parent.number() + " does not count its records right");
        }
        TrackedState state = log.tracked();
        TrackedState expected =
                state.source().isPresent() ? state.backFilled(of.lastCompleted) : TrackedState.entered(state.entered());
        if (!state.equals(expected)) {
            say("R5", parent.number() + " has present values that are neither entered nor back-filled");
        }
    }

    private void say(String rule, String what) {
        violations.add(rule + ": " + what);
    }

    private static final class Records {
        private int open;
        private int highest;
        private Optional<TrackedRecord<?>> lastCompleted = Optional.empty();
    }
}
