package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.store.ReferenceRequest;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Locks what the rows refer to in the ledger until the import ends, so that nobody deletes or subdivides it meanwhile (K2).
 */
final class ReferenceLocks {

    private final UnitOfWork work;
    private final Map<DictionaryValueId, Boolean> values = new HashMap<>();
    private final Map<ContactPersonId, Boolean> persons = new HashMap<>();

    ReferenceLocks(UnitOfWork work) {
        this.work = work;
    }

    /** Locks an entry; empty if it is no longer there. */
    Optional<References.EntrySummary> entry(LedgerId id) {
        return Optional.ofNullable(
                lock(Set.of(id), Set.of(), Set.of()).entries().get(id));
    }

    /** Locks a project; false if it is no longer there. */
    boolean project(ProjectId id) {
        return lock(new ReferenceRequest(
                        Optional.empty(), Optional.of(id), Restriction.all(), Set.of(), Set.of(), Set.of()))
                .project()
                .isPresent();
    }

    /** Locks a value of a dictionary; false if it is no longer there. */
    boolean value(DictionaryValueId id) {
        return values.computeIfAbsent(
                id, value -> lock(Set.of(), Set.of(value), Set.of()).values().containsKey(value));
    }

    /** Locks a contact person; false if it is no longer there. */
    boolean person(ContactPersonId id) {
        return persons.computeIfAbsent(
                id, person -> lock(Set.of(), Set.of(), Set.of(person)).persons().containsKey(person));
    }

    private References lock(Set<LedgerId> entries, Set<DictionaryValueId> wanted, Set<ContactPersonId> people) {
        return lock(
                new ReferenceRequest(Optional.empty(), Optional.empty(), Restriction.all(), entries, wanted, people));
    }

    private References lock(ReferenceRequest request) {
        return work.stores().references().resolve(request);
    }
}
