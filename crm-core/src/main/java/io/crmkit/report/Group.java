package io.crmkit.report;

import io.crmkit.ledger.LedgerId;

/**
 * A row of an analysis. Immutable and thread-safe.
 *
 * @param <S> what is summed
 * @param id the ledger entry that makes the group: what traces the sums to the documents they came from
 * @param code its code
 * @param name its name
 */
public record Group<S extends Sums<S>>(LedgerId id, String code, String name, S sums) {}
