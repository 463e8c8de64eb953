package io.crmkit.spi.store;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps contact persons.
 *
 * @since 0.1
 */
public interface ContactPersonStore {

    /** Holds a person until the transaction ends, before it is read to be changed (K1). False if it is not there. */
    boolean touch(ContactPersonId id);

    Optional<ContactPerson> find(ContactPersonId id);

    /** The contact persons of a customer, by name. */
    List<ContactPerson> of(CustomerId customer);

    /** @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer has a person of that name */
    void insert(ContactPerson person);

    /** @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the customer has a person of that name */
    void update(ContactPerson person);

    /** @throws io.crmkit.error.InUseException if a record names the person */
    void delete(ContactPersonId id);

    /** What names the person, by kind; nothing if it is unused. */
    List<InUseException.Usage> uses(ContactPersonId id);
}
