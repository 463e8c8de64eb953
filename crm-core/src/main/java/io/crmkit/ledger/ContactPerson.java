package io.crmkit.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A person on the customer's side (M9). The CRM keeps it, whoever keeps the customer. Immutable and thread-safe.
 *
 * @param name unique within the customer, compared exactly
 */
public record ContactPerson(
        ContactPersonId id,
        CustomerId customer,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String email) {}
