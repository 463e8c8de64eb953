package io.crmkit.report;

/**
 * A document behind a figure of an analysis, with its share of the figure. Immutable and thread-safe.
 *
 * @param <I> the type of the id of the document
 * @param <S> the type of the sums
 * @param id the id of the document
 * @param number the number of the document
 * @param sums what the document adds to the sums of the row
 * @since 0.1
 */
public record DrillDownRow<I, S extends Sums<S>>(I id, String number, S sums) {}
