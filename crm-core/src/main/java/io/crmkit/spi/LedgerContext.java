package io.crmkit.spi;

/**
 * Identifies the ledger on which a command works. Immutable.
 *
 * @param name the name of the ledger, 1 to 64 characters; it is the first column of every database key
 * @param ledger the source of its customers, employees and products
 * @since 0.1
 */
public record LedgerContext(String name, Ledger ledger) {}
