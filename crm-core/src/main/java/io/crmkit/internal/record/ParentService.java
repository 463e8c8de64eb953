package io.crmkit.internal.record;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.ListType;
import io.crmkit.record.ModifyParent;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.References;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Adds and changes opportunities and projects: these differ in what else they keep, and in their states.
 *
 * @param <P> the type of their ids
 * @param <T> the opportunities or projects
 */
public abstract class ParentService<P extends ParentId, T extends RecordParent<P, T>> extends DocumentService<P, T> {

    private final ParentType<P, T> type;

    protected ParentService(Commands commands, ParentType<P, T> type, ListType list, Action deletion) {
        super(commands, type, list, deletion);
        this.type = type;
    }

    /** Requires that a new document may be added and names what exists, and returns the values to enter. */
    protected final TrackedValues entered(
            UnitOfWork work, @Nullable CustomerId customer, @Nullable EmployeeId salesperson, TrackedInput tracked) {
        work.requireAllowed();
        ReferenceCheck check = references(customer, salesperson, tracked);
        References found = check.resolve(work);
        check.require(found, Optional.empty(), Set.of());
        DictionaryValue stage = found.values().values().iterator().next();
        return tracked.toValues(stage, work.scale());
    }

    /** Changes a document, which is touched first. */
    protected final T modify(UnitOfWork work, ModifyParent<P, T> command) {
        P id = command.id();
        type.touch(work, id);
        ReferenceCheck check = references(command.customer(), command.salesperson(), command.tracked());
        References found = check.resolve(work, type, id);
        T before = type.found(found, id);
        work.requireAllowed();
        type.requireRevision(before, command.revision());
        check.require(
                found,
                Optional.empty(),
                Set.of(before.customer(), before.salesperson(), before.present().stage()));
        Optional<DictionaryValue> stage = found.values().values().stream().findFirst();
        TrackedValues values = command.tracked().applyTo(before.present(), stage, work.scale());
        return type.save(work, before, command.applyTo(before, values, type.lastCompleted(work, before, values)));
    }

    private static ReferenceCheck references(
            @Nullable CustomerId customer, @Nullable EmployeeId salesperson, TrackedInput tracked) {
        return new ReferenceCheck()
                .entry("customer", customer)
                .entry("salesperson", salesperson)
                .value("stage", Dictionary.SALES_STAGE, tracked.stage());
    }

    /** Leads a document from one state into another. */
    protected final T transition(Action action, P id, UnaryOperator<T> transition) {
        return commands.change(action, work -> Checks.ofId(id), work -> {
            T before = type.lockedForUpdate(work, id);
            return type.save(work, before, transition.apply(before));
        });
    }
}
