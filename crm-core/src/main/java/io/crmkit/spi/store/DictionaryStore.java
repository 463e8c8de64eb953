package io.crmkit.spi.store;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.InUseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps dictionaries and their values.
 *
 * @since 0.1
 */
public interface DictionaryStore {

    /** Counts the revision up and holds the dictionary until the transaction ends (K1). */
    void touch(Dictionary dictionary);

    /** The values of a dictionary in its order. */
    List<DictionaryValue> values(Dictionary dictionary);

    Optional<DictionaryValue> find(DictionaryValueId id);

    /** Which dictionary a value is of. That never changes, so that it can be asked before the dictionary is touched. */
    Optional<Dictionary> dictionaryOf(DictionaryValueId id);

    /** The labels that were given to dictionaries; the others have their default. */
    Map<Dictionary, String> labels();

    void label(Dictionary dictionary, String label);

    void insert(DictionaryValue value);

    void update(DictionaryValue value);

    void delete(DictionaryValueId id);

    /** What names the value, by kind; nothing if it is unused. */
    List<InUseException.Usage> uses(DictionaryValueId id);
}
