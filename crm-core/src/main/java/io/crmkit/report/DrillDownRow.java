package io.crmkit.report;

/**
 * A document behind a figure of an analysis, and what it adds. Immutable and thread-safe.
 *
 * @param <I> the type of the document's id
 * @param <S> what is summed
 * @param number the document's number
 * @param sums what the document adds to the sums of the row
 * @since 0.1
 */
public record DrillDownRow<I, S extends Sums<S>>(I id, String number, S sums) {}
