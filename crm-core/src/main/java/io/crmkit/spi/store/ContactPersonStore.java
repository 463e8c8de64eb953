package io.crmkit.spi.store;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * Stores the contact persons of customers (M9).
 *
 * @since 0.1
 */
public interface ContactPersonStore {

    /**
     * Locks a contact person until the transaction ends; a command calls this before it reads the person that it
     * changes (K1). Returns false if the person does not exist.
     */
    boolean touch(ContactPersonId id);

    /** Finds a contact person; empty if it does not exist. */
    Optional<ContactPerson> find(ContactPersonId id);

    /** Returns the contact persons of a customer, ordered by name. */
    List<ContactPerson> of(CustomerId customer);

    /**
     * Inserts a contact person.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer already has a contact person
     *     of this name
     */
    void insert(ContactPerson person);

    /**
     * Updates a contact person, which must have been touched.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer has another contact person of
     *     this name
     */
    void update(ContactPerson person);

    /**
     * Deletes a contact person.
     *
     * @throws io.crmkit.error.InUseException if a record refers to the contact person
     */
    void delete(ContactPersonId id);

    /** Returns the uses of a contact person by kind; empty if it is unused. */
    List<InUseException.Usage> uses(ContactPersonId id);
}
