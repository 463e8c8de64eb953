package io.crmkit.memory;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import io.crmkit.spi.SnapshotReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads everything there is, in the order of the tables. */
record MemorySnapshotReader(LedgerData data) implements SnapshotReader {

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        data.opportunities.all().forEach(consumer);
    }

    @Override
    public List<Opportunity> opportunities(Optional<String> afterNo, int size) {
        return data.numbers.byKey().tailMap(afterNo.orElse(""), false).values().stream()
                .limit(size)
                .map(id -> data.opportunities.find(id).orElseThrow())
                .toList();
    }

    @Override
    public List<ContactRecord> contactRecords(List<OpportunityId> parents) {
        return parents.stream().flatMap(data::recordsOf).toList();
    }

    @Override
    public List<Reply> replies(List<OpportunityId> parents) {
        return contactRecords(parents).stream()
                .flatMap(record -> data.repliesOf(record.id()))
                .toList();
    }

    @Override
    public void contactRecords(Consumer<ContactRecord> consumer) {
        data.records.all().forEach(consumer);
    }

    @Override
    public void replies(Consumer<Reply> consumer) {
        data.replies.all().forEach(consumer);
    }

    @Override
    public void contactPersons(Consumer<ContactPerson> consumer) {
        data.persons.all().forEach(consumer);
    }

    @Override
    public void lastSnapshots(Consumer<TrackedSnapshot> consumer) {
        Map<OpportunityId, TrackedSnapshot> last = new LinkedHashMap<>();
        data.snapshots.all().forEach(taken -> last.put(taken.snapshot().id(), taken.snapshot()));
        last.values().forEach(consumer);
    }
}
