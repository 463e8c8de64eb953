package io.crmkit.dictionary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that is done with dictionaries and their values (D1 to D4). Thread-safe.
 *
 * @since 0.1
 */
public interface Dictionaries {

    /** Adds a value at the end of a dictionary other than the sales stages, which need a rate (D3). */
    DictionaryValue add(Dictionary dictionary, String text);

    /**
     * Adds a sales stage at the end of its dictionary.
     *
     * @param rate the default completion rate (D3); no other dictionary takes one
     */
    DictionaryValue add(Dictionary dictionary, String text, BigDecimal rate);

    /** Renames a value, wherever it stands. */
    DictionaryValue rename(DictionaryValueId id, String text);

    /** Changes the default rate of a sales stage; existing records keep theirs (D3). */
    DictionaryValue changeRate(DictionaryValueId id, BigDecimal rate);

    /** Disables a value: where it stands it stays valid, but it can no longer be chosen (D1). */
    DictionaryValue disable(DictionaryValueId id);

    /** Lets a value be chosen again. */
    DictionaryValue enable(DictionaryValueId id);

    /**
     * Puts the values of a dictionary in another order.
     *
     * @param order all values of the dictionary, each once
     */
    List<DictionaryValue> reorder(Dictionary dictionary, List<DictionaryValueId> order);

    /** @throws io.crmkit.error.InUseException if something names the value (D1) */
    void delete(DictionaryValueId id);

    /** Gives a dictionary another label (D2). */
    void rename(Dictionary dictionary, String label);

    // -----------------------------------------------------------------------------------------------------------------
    /** The values of a dictionary in its order, disabled ones included. */
    List<DictionaryValue> values(Dictionary dictionary);

    /** The values of a dictionary that can be chosen now: those that are not disabled, in its order. */
    Choices choices(Dictionary dictionary);

    /** Finds a value. */
    Optional<DictionaryValue> find(DictionaryValueId id);

    /**
     * Returns the value.
     *
     * @throws io.crmkit.error.NotFoundException if there is none
     */
    DictionaryValue get(DictionaryValueId id);

    /** Finds a value by its text, compared exactly. */
    Optional<DictionaryValue> find(Dictionary dictionary, String text);

    /** The label of a dictionary: the one a user gave it, or else the default label in a language. */
    String label(Dictionary dictionary, Locale locale);
}
