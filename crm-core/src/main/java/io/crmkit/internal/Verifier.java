package io.crmkit.internal;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedState;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityAnalysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.SnapshotReader;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks on live data what must always hold, and says where it does not. */
public final class Verifier {

    private final Work work;
    private final List<String> violations = new ArrayList<>();
    private final Map<OpportunityId, Opportunity> opportunities = new HashMap<>();
    private final Map<OpportunityId, Records> records = new HashMap<>();
    private final Set<RecordId> recordIds = new HashSet<>();
    private final Set<LedgerId> named = new LinkedHashSet<>();

    private Verifier(Work work) {
        this.work = work;
    }

    /** The violations, each as a line that begins with the rule it breaks; none if all is well. */
    public static List<String> verify(Commands commands) {
        return commands.query(work -> new Verifier(work).violations());
    }

    private List<String> violations() {
        SnapshotReader snapshot = work.stores().snapshot();
        snapshot.opportunities(this::take);
        snapshot.contactRecords(this::take);
        snapshot.replies(reply -> {
            if (!recordIds.contains(reply.record())) {
                say("O7", "reply " + reply.number() + " to the missing record " + reply.record());
            }
        });
        snapshot.contactPersons(person -> named.add(person.customer()));
        opportunities.values().forEach(this::check);
        checkHistory(snapshot);
        checkReport();
        checkLedger();
        return List.copyOf(violations);
    }

    private void take(Opportunity opportunity) {
        opportunities.put(opportunity.id(), opportunity);
        named.add(opportunity.customer());
        named.add(opportunity.salesperson());
    }

    private void take(ContactRecord record) {
        recordIds.add(record.id());
        named.add(record.employee());
        if (!opportunities.containsKey(record.id().parent())) {
            say("O7", "record " + record.id() + " of a missing opportunity");
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

    private void check(Opportunity opportunity) {
        Records of = records.getOrDefault(opportunity.id(), new Records());
        if (of.open != opportunity.openRecords() || of.highest >= opportunity.nextSequence()) {
            say("R1", opportunity.no() + " does not count its records right");
        }
        TrackedState state = opportunity.tracked();
        TrackedState expected =
                state.source().isPresent() ? state.backFilled(of.lastCompleted) : TrackedState.entered(state.entered());
        if (!state.equals(expected)) {
            say("R5", opportunity.no() + " has present values that are neither entered nor back-filled");
        }
    }

    private void checkHistory(SnapshotReader snapshot) {
        Set<OpportunityId> known = new HashSet<>();
        snapshot.lastSnapshots(last -> {
            Opportunity now = opportunities.get(last.id());
            known.add(last.id());
            if ((now == null) != last.deleted()) {
                say("H1", "the history of " + last.id() + " and the store differ on whether it is deleted");
            } else if (now != null && !equalsIgnoringRevision(TrackedSnapshot.of(now, false), last)) {
                say("H1", "the last snapshot of " + now.no() + " is not what the store has");
            }
        });
        opportunities.values().stream()
                .filter(opportunity -> !known.contains(opportunity.id()))
                .forEach(opportunity -> say("H1", opportunity.no() + " has no history"));
    }

    /** The revision also counts what is no part of a snapshot, such as a reply. */
    private static boolean equalsIgnoringRevision(TrackedSnapshot now, TrackedSnapshot last) {
        return now.revision() >= last.revision()
                && now.state() == last.state()
                && now.customer().equals(last.customer())
                && now.salesperson().equals(last.salesperson())
                && now.tracked().equals(last.tracked());
    }

    private void checkReport() {
        OpportunityCriteria criteria = OpportunityCriteria.by(Grouping.CUSTOMER);
        OpportunitySums reported = OpportunityAnalysis.of(
                        criteria, work.stores().opportunities().analyse(criteria, Restriction.all()))
                .total();
        OpportunitySums counted = opportunities.values().stream()
                .map(o -> new OpportunitySums(
                        1,
                        o.present().cost().value(),
                        o.present().amount().value(),
                        o.opportunityAmount().value()))
                .reduce(OpportunitySums.NONE, OpportunitySums::plus);
        if (reported.count() != counted.count()
                || reported.cost().compareTo(counted.cost()) != 0
                || reported.expected().compareTo(counted.expected()) != 0
                || reported.opportunityAmount().compareTo(counted.opportunityAmount()) != 0) {
            say("A1", "the report's totals are not the sums of the opportunities");
        }
    }

    private void checkLedger() {
        Map<LedgerId, LedgerNode> found = work.ledger().findAll(work.transaction(), named);
        for (LedgerId id : named) {
            LedgerNode node = found.get(id);
            if (node == null) {
                say("M4", "the " + id.kind().word() + " " + id + " that documents name is missing");
            } else if (node.category() && isNamedByDocument(id)) {
                say("M2", "the " + id.kind().word() + " " + node.code() + " that documents name is a category");
            }
        }
        if (work.ledger().editable().isPresent()) {
            for (MasterKind kind : MasterKind.values()) {
                new TreeVerifier(work, this::say).verify(kind);
            }
        }
    }

    private boolean isNamedByDocument(LedgerId id) {
        return work.stores().references().uses(id).stream()
                .anyMatch(usage -> !usage.kind().equals(Subjects.CONTACT_PERSON));
    }

    private void say(String rule, String what) {
        violations.add(rule + ": " + what);
    }

    private static final class Records {
        private int open;
        private int highest;
        private Optional<ContactRecord> lastCompleted = Optional.empty();
    }
}
