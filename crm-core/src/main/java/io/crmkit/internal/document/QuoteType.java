package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.spi.store.QuoteStore;
import java.util.Map;
import java.util.Optional;

/**
 * Quotes, and what the history and the listeners are told of them. In the history a direct quote stands alone; one on a
 * record belongs to the parent of that, whose revision counts its changes.
 */
public final class QuoteType extends DocumentType<QuoteId, Quote> {

    @Override
    public DocumentKind kind() {
        return DocumentKind.QUOTE;
    }

    @Override
    public QuoteId parse(String id) {
        return QuoteId.parse(id);
    }

    @Override
    public QuoteStore store(UnitOfWork work) {
        return work.stores().quotes();
    }

    @Override
    Map<String, String> fields(Quote quote) {
        return Fields.of(quote);
    }

    // -----------------------------------------------------------------------------------------------------------------

    public void added(UnitOfWork work, Quote added, long rootRevision) {
        work.changes().added(subject(added.id()), root(added), rootRevision);
        tell(work, Optional.empty(), Optional.of(added));
    }

    public void changed(UnitOfWork work, Quote before, Quote after, long rootRevision) {
        work.changes().changed(subject(after.id()), root(after), rootRevision, fields(before), fields(after));
        tell(work, Optional.of(before), Optional.of(after));
    }

    public void deleted(UnitOfWork work, Quote deleted, long rootRevision) {
        work.changes().deleted(subject(deleted.id()), root(deleted), rootRevision, fields(deleted));
        tell(work, Optional.of(deleted), Optional.empty());
    }

    private Subject root(Quote quote) {
        return quote.source()
                .record()
                .map(record -> Subjects.of(record.parent()))
                .orElseGet(() -> subject(quote.id()));
    }

    private static void tell(UnitOfWork work, Optional<Quote> before, Optional<Quote> after) {
        work.publish(new CrmEvent.QuoteEvent(work.context(), before, after));
    }
}
