package io.crmkit.ledger;

/**
 * What is known of an entry besides its code, its name and its place: for each kind something else (M8).
 *
 * @since 0.1
 */
public sealed interface EntryDetails permits CustomerDetails, EmployeeDetails, ProductDetails {}
