package io.crmkit.jdbc.schema;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.Records;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.spi.store.Store;
import io.crmkit.spi.store.Stores;
import io.crmkit.testkit.contract.QuoteFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Gives a parent many records, each replied to and quoted: in batches, for commands would take minutes.
 *
 * @param writing writes records
 * @param counting tells the parent of how many records it has
 */
record ManyRecords<P extends ParentId>(
        Store store,
        Crm crm,
        Records<P> records,
        Writing<P> writing,
        Function<P, String> number,
        Counting<P> counting) {

    static ManyRecords<OpportunityId> ofOpportunities(Store store, Crm crm) {
        return new ManyRecords<>(
                store,
                crm,
                crm.contactRecords(),
                BulkWriter::contactRecords,
                id -> crm.opportunities().get(id).number(),
                (stores, id, count) -> {
                    var parent = crm.opportunities().get(id);
                    stores.opportunities()
                            .update(parent.with(
                                    new RecordSummary(parent.records().tracked(), count + 1, 0)));
                });
    }

    static ManyRecords<ProjectId> ofProjects(Store store, Crm crm) {
        return new ManyRecords<>(
                store,
                crm,
                crm.maintenanceRecords(),
                BulkWriter::maintenanceRecords,
                id -> crm.projects().get(id).number(),
                (stores, id, count) -> {
                    var parent = crm.projects().get(id);
                    stores.projects()
                            .update(parent.with(
                                    new RecordSummary(parent.records().tracked(), count + 1, 0)));
                });
    }

    interface Writing<P extends ParentId> {

        void write(BulkWriter bulk, Map<P, String> numbers, List<TrackedRecord<P>> records);
    }

    interface Counting<P> {

        void tell(Stores stores, P parent, int records);
    }

    /** Has so many records like the first, which is completed, the only one and not quoted. */
    void fill(TrackedRecord<P> first, int count) {
        Reply reply = records.reply(first.id(), "well done");
        Quote quote = new QuoteFixtures(crm).on(first.id());
        List<RecordId<P>> more = IntStream.rangeClosed(2, count)
                .mapToObj(sequence -> new RecordId<>(first.id().parent(), sequence))
                .toList();
        store.write(transaction -> {
            Stores stores = transaction.stores(new LedgerContext(crm.ledgerName(), store.ownLedger(crm.ledgerName())));
            P parent = first.id().parent();
            writing.write(
                    stores.bulk(),
                    Map.of(parent, number.apply(parent)),
                    more.stream().map(id -> copy(first, id)).toList());
            stores.bulk()
                    .replies(more.stream()
                            .map(id -> new Reply(id, 1, reply.author(), reply.at(), reply.text()))
                            .toList());
            stores.bulk().quotes(more.stream().map(id -> copy(quote, id)).toList());
            counting.tell(stores, parent, count);
            return first;
        });
    }

    private static <P extends ParentId> TrackedRecord<P> copy(TrackedRecord<P> r, RecordId<P> id) {
        return new TrackedRecord<>(
                id,
                r.at(),
                r.type(),
                r.employee(),
                r.contactPerson(),
                r.subject(),
                r.summary(),
                r.result(),
                r.tracked(),
                r.completed());
    }

    private static Quote copy(Quote q, RecordId<?> on) {
        return new Quote(
                new QuoteId(UUID.randomUUID()),
                1,
                q.number() + "/" + on.sequence(),
                q.date(),
                q.validUntil(),
                q.customer(),
                q.salesperson(),
                QuoteSource.of(on),
                q.lines(),
                q.discount(),
                q.remarks());
    }
}
