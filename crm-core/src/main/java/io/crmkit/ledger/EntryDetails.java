package io.crmkit.ledger;

/**
 * The values of an entry besides code, name and parent. Each kind has its own (M8). Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface EntryDetails permits CustomerDetails, EmployeeDetails, ProductDetails {}
