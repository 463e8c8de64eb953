package io.crmkit.internal.ledger;

import io.crmkit.document.Action;
import io.crmkit.error.NotFoundException;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.ContactPersons;
import io.crmkit.ledger.CustomerId;
import io.crmkit.spi.store.ContactPersonStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Implements {@link ContactPersons} (M9). */
public final class ContactPersonService implements ContactPersons {

    private final Commands commands;

    public ContactPersonService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ContactPerson add(CustomerId customer, ContactPersonDraft draft) {
        return commands.run(
                Action.CONTACT_PERSON_ADD, work -> commands.check(draft).required("customer", customer), work -> {
                    ReferenceCheck check = new ReferenceCheck().entry("customer", customer);
                    // A category is accepted too, because it may have been a leaf when its contact persons were added.
                    check.require(check.resolve(work), Optional.empty(), Set.of(customer));
                    ContactPerson added = person(new ContactPersonId(work.newId()), customer, draft);
                    persons(work).insert(added);
                    work.recorder().added(EntityKinds.CONTACT_PERSON, added, Recorder.NO_REVISION);
                    return added;
                });
    }

    @Override
    public ContactPerson modify(ContactPersonId id, ContactPersonDraft draft) {
        return commands.change(
                Action.CONTACT_PERSON_MODIFY, work -> commands.check(draft).required("id", id), work -> {
                    ContactPerson before = touched(work, id);
                    ContactPerson after = person(id, before.customer(), draft);
                    if (after.equals(before)) {
                        return before;
                    }
                    persons(work).update(after);
                    work.recorder().changed(EntityKinds.CONTACT_PERSON, before, after, Recorder.NO_REVISION);
                    return after;
                });
    }

    @Override
    public void delete(ContactPersonId id) {
        commands.change(Action.CONTACT_PERSON_DELETE, work -> Checks.ofId(id), work -> {
            ContactPerson deleted = touched(work, id);
            persons(work).delete(id);
            work.recorder().deleted(EntityKinds.CONTACT_PERSON, deleted, Recorder.NO_REVISION);
            return deleted;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<ContactPerson> find(ContactPersonId id) {
        return commands.query(work -> persons(work).find(Checks.requireGiven("id", id)));
    }

    @Override
    public ContactPerson get(ContactPersonId id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    @Override
    public List<ContactPerson> of(CustomerId customer) {
        return commands.query(work -> persons(work).of(Checks.requireGiven("customer", customer)));
    }

    private static ContactPerson person(ContactPersonId id, CustomerId customer, ContactPersonDraft draft) {
        return new ContactPerson(
                id,
                customer,
                draft.name(),
                Optional.ofNullable(draft.title()),
                Optional.ofNullable(draft.phone()),
                Optional.ofNullable(draft.email()));
    }

    /**
     * Returns the current contact person after touching it. Thereby a record that is about to refer to it waits (K1).
     */
    private static ContactPerson touched(UnitOfWork work, ContactPersonId id) {
        ContactPerson person = Optional.of(id)
                .filter(persons(work)::touch)
                .flatMap(persons(work)::find)
                .orElseThrow(() -> notFound(id));
        work.requireAllowed();
        return person;
    }

    private static NotFoundException notFound(ContactPersonId id) {
        return EntityKinds.CONTACT_PERSON.notFound(id);
    }

    private static ContactPersonStore persons(UnitOfWork work) {
        return work.stores().contactPersons();
    }
}
