package io.crmkit.spi;

/**
 * Adds to a CRM, in one piece, what a host would otherwise configure bit by bit: listeners, numbering, restrictions,
 * values of dictionaries, labels, and what other modules take. It is given to the builder, or found by it if its class
 * is on the list of those that may be. Thread-safe in all that it adds.
 * <p>
 * A plugin is trusted code of the host's program, with all that such code can do. What it gets from here is no more
 * than events, numbers to give and actors to judge: no store, no transaction, nothing to close. While a command asks
 * it, before the commit, its thread cannot enter the {@code Crm} nor close it ({@code rule.re-entered}); after the
 * commit it can do both.
 *
 * @since 0.1
 */
public interface CrmPlugin {

    /** Names it among the plugins of a CRM, always alike: 1 to 64 characters without control characters. */
    String id();

    /**
     * Adds what the plugin has. Called once by each {@code build()} of a builder, before there is a {@code Crm}; what it
     * throws is a problem that {@code build()} reports with all the others, and nothing is built.
     *
     * @param contributions takes what is added, and only until this returns
     */
    void install(Contributions contributions);
}
