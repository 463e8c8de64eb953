package io.crmkit.report;

/**
 * Figures of some documents that can be added up.
 *
 * @param <S> the sums themselves
 * @since 0.1
 */
public interface Sums<S extends Sums<S>> {

    /** The sums of these documents and others. */
    S plus(S others);
}
