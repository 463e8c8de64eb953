package io.crmkit.ledger;

import java.util.Optional;

/**
 * A person on the customer's side (M9). The CRM keeps it, whoever keeps the customer. Immutable and thread-safe.
 *
 * @param name unique within the customer, compared exactly
 * @since 0.1
 */
public record ContactPerson(
        ContactPersonId id,
        CustomerId customer,
        String name,
        Optional<String> title,
        Optional<String> phone,
        Optional<String> email) {}
