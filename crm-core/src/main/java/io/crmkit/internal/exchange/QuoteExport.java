package io.crmkit.internal.exchange;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.spi.store.SnapshotReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes quotes with their lines, some at a time, in the order of their numbers. */
record QuoteExport(SnapshotReader snapshot, EntryExport entries) {

    /** So few because each may have a thousand lines. */
    private static final int PAGE = 100;

    void write(ExportFile quoteFile, ExportFile lineFile) {
        List<Quote> page = snapshot.quotes(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            Map<ParentId, String> numbers = new HashMap<>(snapshot.numbers(parents(page, OpportunityId.class)));
            numbers.putAll(snapshot.numbers(parents(page, ProjectId.class)));
            for (Quote quote : page) {
                write(quoteFile, quote, numbers);
                quote.lines().forEach(line -> write(lineFile, quote, line));
            }
            page = snapshot.quotes(Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
    }

    private static <P extends ParentId> List<P> parents(List<Quote> quotes, Class<P> type) {
        return quotes.stream()
                .flatMap(quote -> quote.source().record().stream())
                .map(RecordId::parent)
                .flatMap(parent -> type.isInstance(parent) ? Stream.of(type.cast(parent)) : Stream.empty())
                .distinct()
                .toList();
    }

    private void write(ExportFile file, Quote quote, Map<ParentId, String> numbers) {
        file.set("no", quote.number())
                .set("date", quote.date())
                .set("valid_until", quote.validUntil())
                .set("customer", entries.code(quote.customer()))
                .set("employee", entries.code(quote.salesperson()))
                .set("source", quote.source().kind().name())
                .set("source_no", quote.source().record().map(record -> numbers.get(record.parent())))
                .set("source_seq", quote.source().record().map(RecordId::sequence))
                .set("discount", quote.discount())
                .set("remarks", quote.remarks())
                .end();
    }

    private void write(ExportFile file, Quote quote, QuoteLine line) {
        file.set("quote", quote.number())
                .set("line", line.number())
                .set("product", entries.code(line.product()))
                .set("quantity", line.quantity())
                .set("unit_price", line.unitPrice())
                .set("discount", line.discount())
                .end();
    }
}
