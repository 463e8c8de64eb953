package io.crmkit.memory;

import io.crmkit.internal.entity.QuoteFields;
import io.crmkit.list.Highlight;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.spi.store.QuoteStore;
import io.crmkit.user.Restriction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Stores quotes with their lines. */
final class MemoryQuoteStore extends MemoryDocumentStore<QuoteId, Quote> implements QuoteStore {

    MemoryQuoteStore(MemoryStores stores) {
        super(
                stores,
                stores.data().quotes,
                new DocumentList<>(QuoteColumns.LIST, QuoteFields.FIELDS, Quote::id, q -> Highlight.NONE));
    }

    @Override
    public Optional<QuoteSource> source(QuoteId id) {
        return data.quotes.find(id).map(Quote::source);
    }

    @Override
    public Optional<Quote> ofRecord(RecordId<?> record, Restriction restriction) {
        return on(record::equals)
                .filter(new Visibility(ledger, transaction).of(restriction))
                .findFirst();
    }

    @Override
    public List<Quote> onRecordsOf(ParentId parent) {
        return on(record -> record.parent().equals(parent))
                .sorted(Comparator.comparing(quote -> quote.source().record().orElseThrow(), Orders.records()))
                .toList();
    }

    @Override
    public void deleteAllOn(ParentId parent) {
        onRecordsOf(parent).forEach(quote -> delete(quote.id()));
    }

    /** Returns the quotes whose record meets the condition; direct quotes have none. */
    private Stream<Quote> on(Predicate<RecordId<?>> wanted) {
        return data.quotes.all().stream()
                .filter(quote -> quote.source().record().filter(wanted).isPresent());
    }

    @Override
    public List<Group<QuoteSums>> analyse(QuoteCriteria criteria, Restriction restriction) {
        return new Groups(ledger, transaction)
                .of(
                        counted(criteria, restriction).flatMap(quote -> quote.lines().stream()),
                        QuoteLine::product,
                        QuoteSums::of);
    }

    @Override
    public DrillDownPage<QuoteId, QuoteSums> drillDown(
            QuoteCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return Groups.drillDown(
                counted(criteria, restriction),
                query,
                quote -> quote.lines().stream(),
                line -> new GroupKey.Entry(line.product()),
                QuoteSums::of);
    }

    /** Returns the quotes that meet the criteria; their lines are what the detail sums (A4). */
    private Stream<Quote> counted(QuoteCriteria criteria, Restriction restriction) {
        return visible(restriction).stream().filter(new Groups(ledger, transaction).counted(criteria, Quote::date));
    }
}
