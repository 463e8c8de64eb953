package io.crmkit.internal.quote;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.store.References;
import java.util.Optional;

/** The record that a quote is on. Its parent is touched before the quote, which is the order in which all take them. */
record QuotedRecord<P extends ParentId, T extends RecordParent<P, T>>(ParentType<P, T> parents, RecordId<P> id) {

    /** The record of a source; empty if that is none. */
    static Optional<QuotedRecord<?, ?>> of(QuoteSource source) {
        return source.record().map(QuotedRecord::of);
    }

    private static QuotedRecord<?, ?> of(RecordId<?> id) {
        return id.parent() instanceof ProjectId project
                ? new QuotedRecord<>(DocumentTypes.PROJECTS, new RecordId<>(project, id.sequence()))
                : new QuotedRecord<>(
                        DocumentTypes.OPPORTUNITIES, new RecordId<>((OpportunityId) id.parent(), id.sequence()));
    }

    /**
     * Touches the parent for a new quote, looks it up with what the quote names, and refuses unless parent and record
     * are there and visible, the actor may go on, and the state of the parent lets it (O9, P3).
     */
    References touched(UnitOfWork work, ReferenceCheck check) {
        parents.touch(work, id.parent());
        References found = check.resolve(work, parents, id.parent());
        T parent = parents.found(found, id.parent());
        if (parents.records(work).find(id).isEmpty()) {
            throw parents.recordEntity().notFound(id.sequence());
        }
        work.requireAllowed();
        parent.requireQuotesChangeable();
        return found;
    }

    /** Touches the parent of a quote that is there. */
    Optional<T> touched(UnitOfWork work) {
        return parents.store(work).touch(id.parent()) ? parent(work) : Optional.empty();
    }

    /** The parent, whether or not the actor may see it: the quote is a document of its own. */
    Optional<T> parent(UnitOfWork work) {
        return parents.findAny(work, id.parent());
    }

    /** Takes the touch back, for nothing was changed. */
    void untouch(UnitOfWork work) {
        parents.store(work).untouch(id.parent());
    }
}
