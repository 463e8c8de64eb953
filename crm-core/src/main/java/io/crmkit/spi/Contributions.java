package io.crmkit.spi;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.user.AccessPolicy;

/**
 * Receives the contributions of one plugin during its installation. {@code CrmBuilder.build()} reports all invalid
 * contributions together, and also contributions that conflict with those of an earlier plugin. Not thread-safe. After
 * the installation every method throws an {@link IllegalStateException}.
 *
 * @since 0.1
 */
public interface Contributions {

    /**
     * Adds a listener (E1). It is called after the listeners of the host and those of the plugins installed earlier.
     */
    void listener(CrmListener listener);

    /**
     * Takes over the numbering of one kind of documents (N1). The host's numbering still numbers the other kinds. If
     * the numbering throws an exception, the command is rolled back and the caller receives that exception unchanged.
     * Only one plugin can take over a kind.
     *
     * @param kind {@code opportunity}, {@code project}, {@code quote}, {@code service} or {@code work_plan}
     * @param numbering supplies the numbers of this kind
     */
    void numbering(DocumentKind kind, Numbering numbering);

    /**
     * Adds a policy that restricts actors further (U3). An actor may see and do only what the host's policy and the
     * policies of all plugins allow. If the policy throws an exception, the call fails with that exception and shows or
     * changes nothing.
     */
    void restriction(AccessPolicy policy);

    /**
     * Adds a value to a dictionary of each ledger created from now on (D4). It follows the default values and the
     * values of the plugins installed earlier. Existing ledgers do not change. Two plugins cannot add the same English
     * or Chinese text.
     */
    void seed(Dictionary dictionary, DictionarySeed seed);

    /**
     * Gives a column of a list another label. {@link io.crmkit.list.Listing#type} of this {@code Crm} then returns that
     * label. The key of the column does not change, so queries and files remain valid. Only one plugin can label a
     * column.
     *
     * @param list the list
     * @param column a column of that list
     * @param english the English label, 1 to 200 characters
     * @param chinese the Chinese label, 1 to 200 characters
     */
    void label(ListType list, Column<?> column, String english, String chinese);

    /**
     * Provides an object for another module, for example a report renderer under the name of its format. {@link
     * io.crmkit.Crm#provided} returns it. Two plugins cannot use the same name for the same type.
     *
     * @param type the type under which the other module looks for the object
     * @param name 1 to 64 characters
     * @param provided the object
     */
    <T> void provide(Class<T> type, String name, T provided);
}
