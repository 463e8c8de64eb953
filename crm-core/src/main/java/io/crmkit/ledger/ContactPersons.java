package io.crmkit.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is done with contact persons (M9). Thread-safe.
 *
 * @since 0.1
 */
public interface ContactPersons {

    /** Adds a contact person; its name is unique within the customer. */
    ContactPerson add(CustomerId customer, ContactPersonDraft draft);

    /** Replaces everything of a contact person but its customer. */
    ContactPerson modify(ContactPersonId id, ContactPersonDraft draft);

    /** @throws io.crmkit.error.InUseException if a record names it */
    void delete(ContactPersonId id);

    /** Finds a contact person. */
    Optional<ContactPerson> find(ContactPersonId id);

    /**
     * Returns the contact person.
     *
     * @throws io.crmkit.error.NotFoundException if there is none
     */
    ContactPerson get(ContactPersonId id);

    /** The contact persons of a customer, by name. */
    List<ContactPerson> of(CustomerId customer);
}
