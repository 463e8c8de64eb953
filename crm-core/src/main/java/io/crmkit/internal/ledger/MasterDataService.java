package io.crmkit.internal.ledger;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKind;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Implements the changes of {@link MasterData} for all three kinds. */
public final class MasterDataService<I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails>
        extends MasterDataReader<I, E, D> {

    private final MasterActions actions;
    private final EntityKind<LedgerId, LedgerNode> entity;

    public MasterDataService(Commands commands, MasterType<I, E, D> type) {
        super(commands, type);
        this.actions = MasterActions.of(type.kind());
        this.entity = type.entity();
    }

    @Override
    public E add(EntryDraft<D> draft) {
        return add(draft, work -> check(draft), Optional.empty());
    }

    @Override
    public E add(EntryDraft<D> draft, I under) {
        return add(draft, work -> check(draft).required("parent", under), Optional.ofNullable(under));
    }

    @Override
    public E getOrAdd(EntryDraft<D> draft) {
        // The addition refuses an invalid draft, so that it makes a group of commands fail like any other command.
        return Optional.ofNullable(draft)
                .map(EntryDraft::code)
                .flatMap(this::findByCode)
                .orElseGet(() -> add(draft));
    }

    private E add(EntryDraft<D> draft, Function<UnitOfWork, Checks> checks, Optional<I> under) {
        return commands.run(actions.add(), checks, work -> {
            Map<Attribute, Object> attributes = type.attributes().apply(draft.details());
            EditableLedger ledger = work.editable(type.kind());
            TreeRules rules = new TreeRules(work);
            under.ifPresent(parent -> rules.requirePlaceUnder(parent, Optional.empty()));
            requireValues(work, attributes, Set.of());
            rules.requireFreeCode(type.kind(), draft.code());
            LedgerNode added = ledger.insert(
                    work.transaction(),
                    new NewEntry(
                            work.newId(), type.kind(), under.map(id -> id), draft.code(), draft.name(), attributes));
            work.recorder().added(entity, added, Recorder.NO_REVISION);
            return type.entry().apply(added);
        });
    }

    @Override
    public E modify(I id, EntryDraft<D> draft) {
        return commands.change(actions.modify(), work -> check(draft).required("id", id), work -> {
            Map<Attribute, Object> attributes = type.attributes().apply(draft.details());
            EditableLedger ledger = work.editable(type.kind());
            LedgerNode before = locked(work, ledger, id);
            requireValues(work, attributes, Set.copyOf(before.attributes().values()));
            if (!draft.code().equals(before.code())) {
                new TreeRules(work).requireFreeCode(type.kind(), draft.code());
            }
            return save(
                    work,
                    ledger,
                    before,
                    new LedgerNode(id, before.parent(), draft.code(), draft.name(), before.category(), attributes));
        });
    }

    @Override
    public E classify(I id, I under) {
        return move(id, work -> Checks.ofId(id).required("parent", under), Optional.ofNullable(under));
    }

    @Override
    public E moveToTop(I id) {
        return move(id, work -> Checks.ofId(id), Optional.empty());
    }

    private E move(I id, Function<UnitOfWork, Checks> checks, Optional<I> under) {
        return commands.change(actions.classify(), checks, work -> {
            EditableLedger ledger = work.editable(type.kind());
            work.stores().ledger().lockTrees();
            LedgerNode before = locked(work, ledger, id);
            if (!before.parent().equals(under)) {
                under.ifPresent(parent -> new TreeRules(work).requirePlaceUnder(parent, Optional.of(id)));
            }
            return save(
                    work,
                    ledger,
                    before,
                    new LedgerNode(
                            id,
                            under.map(parent -> parent),
                            before.code(),
                            before.name(),
                            before.category(),
                            before.attributes()));
        });
    }

    @Override
    public void delete(I id) {
        commands.change(actions.delete(), work -> Checks.ofId(id), work -> {
            // The category above may have lost its last child, so its children are counted.
            EditableLedger ledger = work.editable(type.kind());
            work.stores().ledger().lockTrees();
            LedgerNode before = locked(work, ledger, id);
            new TreeRules(work).requireUnused(before);
            List<ContactPerson> persons = id instanceof CustomerId customer
                    ? work.stores().contactPersons().of(customer)
                    : List.of();
            persons.forEach(person -> work.stores().contactPersons().delete(person.id()));
            ledger.delete(work.transaction(), id);
            work.recorder().deleted(entity, before, Recorder.NO_REVISION);
            persons.forEach(
                    person -> work.recorder().deleted(EntityKinds.CONTACT_PERSON, person, Recorder.NO_REVISION));
            return before;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the violations of a draft. Attributes that the ledger cannot store must be absent (M8). */
    private Checks check(EntryDraft<D> draft) {
        Checks checks = commands.check(draft);
        if (checks.none()) {
            Set<Attribute> unsupported = EnumSet.noneOf(Attribute.class);
            unsupported.addAll(type.attributes().apply(draft.details()).keySet());
            unsupported.removeAll(commands.ledger().ledger().attributes(type.kind()));
            unsupported.forEach(attribute -> checks.add(attribute.word(), ErrorCode.UNSUPPORTED_ATTRIBUTE, attribute));
        }
        return checks;
    }

    private static void requireValues(UnitOfWork work, Map<Attribute, Object> attributes, Set<?> kept) {
        ReferenceCheck check = new ReferenceCheck()
                .value(Attribute.CUSTOMER_CATEGORY.word(), Dictionary.CUSTOMER_CATEGORY, (DictionaryValueId)
                        attributes.get(Attribute.CUSTOMER_CATEGORY))
                .value(Attribute.INDUSTRY.word(), Dictionary.INDUSTRY, (DictionaryValueId)
                        attributes.get(Attribute.INDUSTRY));
        check.require(check.resolve(work), Optional.empty(), kept);
    }

    private LedgerNode locked(UnitOfWork work, EditableLedger ledger, I id) {
        if (!ledger.lock(work.transaction(), id)) {
            throw notFound(id);
        }
        LedgerNode found = work.ledger().find(work.transaction(), id).orElseThrow(() -> notFound(id));
        work.requireAllowed();
        return found;
    }

    private E save(UnitOfWork work, EditableLedger ledger, LedgerNode before, LedgerNode wanted) {
        if (wanted.equals(before)) {
            return type.entry().apply(before);
        }
        LedgerNode after = ledger.update(work.transaction(), wanted);
        work.recorder().changed(entity, before, after, Recorder.NO_REVISION);
        return type.entry().apply(after);
    }
}
