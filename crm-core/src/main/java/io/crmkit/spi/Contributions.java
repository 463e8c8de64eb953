package io.crmkit.spi;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.user.AccessPolicy;

/**
 * Takes what one plugin adds, while it is being installed. What is wrong with it, and what another plugin has claimed
 * before, is reported by {@code build()}, all of it at once. Not thread-safe, and refused with an
 * {@link IllegalStateException} once the plugin is installed.
 *
 * @since 0.1
 */
public interface Contributions {

    /** Adds a listener (E1). It is called after those of the host and of the plugins before. */
    void listener(CrmListener listener);

    /**
     * Has documents of a kind numbered, in the place of the host's numbering, which keeps the other kinds (N1). What it
     * throws reaches the caller as it is, and everything is rolled back. Claims the kind.
     *
     * @param kind {@code opportunity}, {@code project}, {@code quote}, {@code service} or {@code work_plan}
     */
    void numbering(DocumentKind kind, Numbering numbering);

    /**
     * Restricts actors further (U3): they see and may do what the host's policy and that of each plugin let them. What
     * it throws reaches the caller as it is, and nothing is shown or done.
     */
    void restriction(AccessPolicy policy);

    /**
     * Adds a value to what a dictionary of a new ledger has, after the usual ones and those of the plugins before (D4).
     * Ledgers that are there stay as they are. Claims the value in both languages.
     */
    void seed(Dictionary dictionary, DictionarySeed seed);

    /**
     * Gives a column of a list another label, which the {@link io.crmkit.list.Listing#type} of the {@code Crm} then has.
     * Its key, and so all queries and files, stay. Claims the column's label.
     *
     * @param english 1 to 200 characters, as is the Chinese one
     */
    void label(ListType list, Column<?> column, String english, String chinese);

    /**
     * Adds what another module takes, such as a renderer of reports by the name of its format. Claims the name among
     * what is of the type.
     *
     * @param name 1 to 64 characters
     */
    <T> void provide(Class<T> type, String name, T provided);
}
