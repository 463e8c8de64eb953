package io.crmkit.memory;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.ContactPersonStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stores contact persons (M9).
 *
 * @param data the data of the ledger
 */
record MemoryContactPersonStore(LedgerData data) implements ContactPersonStore {

    @Override
    public boolean touch(ContactPersonId id) {
        return data.persons.find(id).isPresent();
    }

    @Override
    public Optional<ContactPerson> find(ContactPersonId id) {
        return data.persons.find(id);
    }

    @Override
    public List<ContactPerson> of(CustomerId customer) {
        return data.persons.all().stream()
                .filter(person -> person.customer().equals(customer))
                .sorted(Comparator.comparing(ContactPerson::name, Texts::compare))
                .toList();
    }

    @Override
    public void insert(ContactPerson person) {
        put(person);
    }

    @Override
    public void update(ContactPerson person) {
        put(person);
    }

    @Override
    public void delete(ContactPersonId id) {
        List<InUseException.Usage> uses = uses(id);
        if (!uses.isEmpty()) {
            throw new InUseException(ErrorCode.IN_USE, uses);
        }
        data.persons.remove(id);
    }

    @Override
    public List<InUseException.Usage> uses(ContactPersonId id) {
        return new UsageCount()
                .count(SubjectKind.CONTACT_RECORD, data.contactRecords.all(), record -> names(record, id))
                .count(SubjectKind.MAINTENANCE_RECORD, data.maintenanceRecords.all(), record -> names(record, id))
                .usages();
    }

    private static boolean names(TrackedRecord<?> record, ContactPersonId id) {
        return record.contactPerson().equals(Optional.of(id));
    }

    /**
     * Adds or replaces a person, and refuses a name that another person of the customer has (M9), as a unique
     * constraint would.
     */
    private void put(ContactPerson person) {
        if (of(person.customer()).stream()
                .anyMatch(other ->
                        other.name().equals(person.name()) && !other.id().equals(person.id()))) {
            throw new RuleException(ErrorCode.NAME_TAKEN, person.name());
        }
        data.persons.put(person.id(), person);
    }
}
