package io.crmkit.dictionary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Operations on dictionaries and their values (D1–D4). Thread-safe.
 *
 * @since 0.1
 */
public interface Dictionaries {

    /**
     * Adds a value at the end of a dictionary other than the sales stages, which need a rate (D3).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if the dictionary already has the text
     */
    DictionaryValue add(Dictionary dictionary, String text);

    /**
     * Adds a sales stage at the end of its dictionary.
     *
     * @param dictionary {@link Dictionary#SALES_STAGE}; the other dictionaries have no rates
     * @param text 1 to 200 characters, unique in the dictionary
     * @param rate the default completion rate in percent, 0 to 100 with at most 2 decimals (D3)
     */
    DictionaryValue add(Dictionary dictionary, String text, BigDecimal rate);

    /** Renames a value. All documents that use the value show the new text. */
    DictionaryValue rename(DictionaryValueId id, String text);

    /** Changes the default rate of a sales stage, in percent. Existing records keep their rate (D3). */
    DictionaryValue changeRate(DictionaryValueId id, BigDecimal rate);

    /** Disables a value, so that it can no longer be chosen. Documents that use it keep it (D1). */
    DictionaryValue disable(DictionaryValueId id);

    /** Enables a value, so that it can be chosen again. */
    DictionaryValue enable(DictionaryValueId id);

    /**
     * Changes the order of the values of a dictionary.
     *
     * @param dictionary the dictionary
     * @param order the ids of all its values, each exactly once
     */
    List<DictionaryValue> reorder(Dictionary dictionary, List<DictionaryValueId> order);

    /**
     * Deletes a value.
     *
     * @throws io.crmkit.error.InUseException if something uses the value (D1)
     */
    void delete(DictionaryValueId id);

    /** Changes the label of a dictionary (D2). */
    void rename(Dictionary dictionary, String label);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns all values of a dictionary in their order, including disabled ones. */
    List<DictionaryValue> values(Dictionary dictionary);

    /** Returns the values of a dictionary that can be chosen now, in their order. */
    Choices choices(Dictionary dictionary);

    /** Finds a value by its text, compared exactly; empty if the dictionary does not have it. */
    Optional<DictionaryValue> find(DictionaryValueId id);

    /**
     * Returns the value.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist
     */
    DictionaryValue get(DictionaryValueId id);

    /** Finds a value by its text, compared exactly. */
    Optional<DictionaryValue> find(Dictionary dictionary, String text);

    /**
     * Returns the label of a dictionary: the label that a user gave it, or else the default label in the language of
     * the locale.
     */
    String label(Dictionary dictionary, Locale locale);
}
