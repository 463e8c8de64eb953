package io.crmkit.report;

/**
 * Figures of some documents that can be added to those of others. Immutable and thread-safe.
 *
 * @param <S> the type of the sums
 * @since 0.1
 */
public interface Sums<S extends Sums<S>> {

    /** Returns the sums of these documents and of the others together. */
    S plus(S others);
}
