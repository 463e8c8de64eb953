package io.crmkit.report;

/**
 * A row of an analysis. Immutable and thread-safe.
 *
 * @param <S> what is summed
 * @param code the code of the ledger entry that makes the group
 * @param name its name
 */
public record Group<S extends Sums<S>>(String code, String name, S sums) {}
