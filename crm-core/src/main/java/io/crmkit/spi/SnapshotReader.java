package io.crmkit.spi;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads everything there is of a kind, one after the other, in bounded memory. */
public interface SnapshotReader {

    /** All opportunities, by id. */
    void opportunities(Consumer<Opportunity> consumer);

    /**
     * Opportunities by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most opportunities
     */
    List<Opportunity> opportunities(Optional<String> afterNo, int size);

    /** The contact records of some opportunities, those of each in order. */
    List<ContactRecord> contactRecords(List<OpportunityId> parents);

    /** The replies to the records of some opportunities, those of each in order. */
    List<Reply> replies(List<OpportunityId> parents);

    /** All contact records, by parent, then sequence. */
    void contactRecords(Consumer<ContactRecord> consumer);

    /** All replies, by record, then number. */
    void replies(Consumer<Reply> consumer);

    /** All contact persons, by id. */
    void contactPersons(Consumer<ContactPerson> consumer);

    /** The last snapshot of each opportunity, by id. */
    void lastSnapshots(Consumer<TrackedSnapshot> consumer);
}
