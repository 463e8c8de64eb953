package io.crmkit.dictionary;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import java.util.List;

/**
 * The values of a dictionary that could be chosen at the time of reading, in their order. Immutable and thread-safe.
 * <p>
 * This object does not reflect later changes to the dictionary; read the choices again to see them.
 *
 * @param dictionary the dictionary
 * @param values its values that were not disabled
 * @since 0.1
 */
public record Choices(Dictionary dictionary, List<DictionaryValue> values) {

    public Choices {
        values = List.copyOf(values);
    }

    /**
     * Returns the first value, which is the usual value of a new document.
     *
     * @throws NotFoundException if all values are disabled or deleted
     */
    public DictionaryValue first() {
        return values.stream().findFirst().orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, dictionary, 1));
    }

    /**
     * Returns the value with a text, compared exactly.
     *
     * @throws NotFoundException if no enabled value has the text
     */
    public DictionaryValue named(String text) {
        return values.stream()
                .filter(value -> value.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, dictionary, String.valueOf(text)));
    }
}
