package io.crmkit.internal.document;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Numbered;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.list.ListingService;
import io.crmkit.list.ListType;
import java.util.Optional;

/**
 * What the services of all numbered documents do alike: finding them, and their list.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
public abstract class DocumentService<I, T extends Numbered<I, T>> extends ListingService<I> {

    private final DocumentType<I, T> type;
    private final Action deletion;

    /** @param deletion the action that deletes these documents */
    protected DocumentService(Commands commands, DocumentType<I, T> type, ListType list, Action deletion) {
        super(commands, list, (work, query) -> type.store(work).page(query, type.visible(work)));
        this.type = type;
        this.deletion = deletion;
    }

    public final Optional<T> find(I id) {
        return commands.query(work -> type.find(work, id));
    }

    public final Optional<T> findByNumber(String number) {
        return commands.query(work -> type.findByNumber(work, number));
    }

    public final T get(I id) {
        return commands.query(work -> type.get(work, id));
    }

    // -----------------------------------------------------------------------------------------------------------------

    public final void delete(I id) {
        commands.change(deletion, work -> Checks.ofId(id), work -> delete(work, id, Deletion.UNPLANNED));
    }

    public final DeletionPlan planDelete(I id) {
        return commands.query(work -> planDelete(work, type.get(work, id)));
    }

    public final void delete(DeletionPlan plan) {
        commands.change(
                deletion,
                work -> Deletion.check(plan),
                work -> delete(work, Deletion.document(plan, type), Deletion.of(plan)));
    }

    /** Plans the deletion of a document that the actor may see; refuses if its state forbids the deletion. */
    protected abstract DeletionPlan planDelete(UnitOfWork work, T document);

    /** Touches and deletes a document; refuses if its state forbids it, or if the plan of the deletion is stale. */
    protected abstract T delete(UnitOfWork work, I id, Deletion asked);
}
