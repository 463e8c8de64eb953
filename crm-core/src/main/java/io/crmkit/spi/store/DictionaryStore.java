package io.crmkit.spi.store;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.InUseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores dictionaries and their values.
 *
 * @since 0.1
 */
public interface DictionaryStore {

    /** Increments the revision of a dictionary, which locks the dictionary until the transaction ends (K1). */
    void touch(Dictionary dictionary);

    /** Returns the values of a dictionary in their order, including the disabled ones. */
    List<DictionaryValue> values(Dictionary dictionary);

    /** Finds a value; empty if it does not exist. */
    Optional<DictionaryValue> find(DictionaryValueId id);

    /**
     * Returns the dictionary to which a value belongs; empty if the value does not exist. A value never moves to
     * another dictionary, so a command can call this before it touches the dictionary.
     */
    Optional<Dictionary> dictionaryOf(DictionaryValueId id);

    /**
     * Returns the labels that users gave to dictionaries. The map does not contain dictionaries with their default
     * label.
     */
    Map<Dictionary, String> labels();

    /** Stores the label of a dictionary. */
    void label(Dictionary dictionary, String label);

    /** Inserts a value. */
    void insert(DictionaryValue value);

    /** Updates a value, which must exist. */
    void update(DictionaryValue value);

    /** Deletes a value, which must be unused. */
    void delete(DictionaryValueId id);

    /** Returns the uses of a value by kind; empty if it is unused. */
    List<InUseException.Usage> uses(DictionaryValueId id);
}
