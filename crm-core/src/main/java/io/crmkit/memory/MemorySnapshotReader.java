package io.crmkit.memory;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import io.crmkit.spi.SnapshotReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads everything there is, in the order of the tables. */
record MemorySnapshotReader(LedgerData data) implements SnapshotReader {

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        data.opportunities.all().forEach(consumer);
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
