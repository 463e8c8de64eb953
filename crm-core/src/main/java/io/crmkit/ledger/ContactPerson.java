package io.crmkit.ledger;

import java.util.Optional;

/**
 * A contact person of a customer (M9). The CRM stores contact persons even if the host's ledger stores the customers.
 * Immutable and thread-safe.
 *
 * @param id the id
 * @param customer the customer for whom the person works
 * @param name the name, unique among the customer's contact persons, compared exactly
 * @param title the job title; empty if unknown
 * @param phone the telephone number; empty if unknown
 * @param email the e-mail address; empty if unknown
 * @since 0.1
 */
public record ContactPerson(
        ContactPersonId id,
        CustomerId customer,
        String name,
        Optional<String> title,
        Optional<String> phone,
        Optional<String> email) {}
