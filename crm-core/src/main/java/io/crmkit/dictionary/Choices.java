package io.crmkit.dictionary;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import java.util.List;

/**
 * The values of a dictionary that could be chosen when it was read, in its order. Immutable and thread-safe.
 * <p>
 * A value that is renamed or disabled afterwards does not change here; read the choices again to see it.
 *
 * @param values the values that were not disabled
 * @since 0.1
 */
public record Choices(Dictionary dictionary, List<DictionaryValue> values) {

    public Choices {
        values = List.copyOf(values);
    }

    /**
     * The first value, which is where a new document usually starts.
     *
     * @throws NotFoundException if every value is disabled or deleted
     */
    public DictionaryValue first() {
        return values.stream().findFirst().orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, dictionary, 1));
    }

    /**
     * The value of a text, compared exactly.
     *
     * @throws NotFoundException if no value that can be chosen has the text
     */
    public DictionaryValue named(String text) {
        return values.stream()
                .filter(value -> value.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, dictionary, String.valueOf(text)));
    }
}
