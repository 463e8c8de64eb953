package io.crmkit.spi;

/**
 * The ledger a command works on. Immutable.
 *
 * @param name its name, 1 to 64 characters: the first column of every key
 * @param ledger where its customers, employees and products live
 * @since 0.1
 */
public record LedgerContext(String name, Ledger ledger) {}
