package io.crmkit.dictionary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is done with dictionaries and their values (D1 to D4). Thread-safe. */
public interface Dictionaries {

    /**
     * Adds a value at the end of a dictionary.
     *
     * @param rate the default completion rate: required for a sales stage (D3), null for everything else
     */
    DictionaryValue add(Dictionary dictionary, String text, @Nullable BigDecimal rate);

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
    void label(Dictionary dictionary, String label);

    // -----------------------------------------------------------------------------------------------------------------
    /** The values of a dictionary in its order, disabled ones included. */
    List<DictionaryValue> values(Dictionary dictionary);

    Optional<DictionaryValue> find(DictionaryValueId id);

    /** Finds a value by its text, compared exactly. */
    Optional<DictionaryValue> find(Dictionary dictionary, String text);

    /** The label of a dictionary: the one it was given, else the default of a language. */
    String label(Dictionary dictionary, Locale locale);
}
