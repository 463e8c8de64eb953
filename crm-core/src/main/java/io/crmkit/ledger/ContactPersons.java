package io.crmkit.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Operations on contact persons (M9). Thread-safe.
 *
 * @since 0.1
 */
public interface ContactPersons {

    /**
     * Adds a contact person to a customer.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer already has a contact person
     *     of this name
     */
    ContactPerson add(CustomerId customer, ContactPersonDraft draft);

    /**
     * Replaces all values of a contact person except its customer.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer has another contact person of
     *     this name
     */
    ContactPerson modify(ContactPersonId id, ContactPersonDraft draft);

    /**
     * Deletes a contact person.
     *
     * @throws io.crmkit.error.InUseException if a record refers to the contact person
     */
    void delete(ContactPersonId id);

    /** Finds a contact person; empty if it does not exist. */
    Optional<ContactPerson> find(ContactPersonId id);

    /**
     * Returns the contact person.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist
     */
    ContactPerson get(ContactPersonId id);

    /** Returns the contact persons of a customer, ordered by name. */
    List<ContactPerson> of(CustomerId customer);
}
