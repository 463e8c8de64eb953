package io.crmkit.dictionary;

import io.crmkit.value.CompletionRate;
import java.util.Optional;

/**
 * A value of a dictionary (D1). Immutable and thread-safe.
 *
 * @param id the id, which stays the same when the value is renamed
 * @param dictionary the dictionary to which the value belongs
 * @param text the value itself, unique within its dictionary, compared exactly
 * @param rate the default completion rate; every sales stage has one, other values have none (D3)
 * @param disabled whether the value can no longer be chosen; documents that use it keep it
 * @param position its position in the dictionary, starting at 1; deleted values leave gaps
 * @since 0.1
 */
public record DictionaryValue(
        DictionaryValueId id,
        Dictionary dictionary,
        String text,
        Optional<CompletionRate> rate,
        boolean disabled,
        int position) {

    public DictionaryValue {
        if (rate.isPresent() != (dictionary == Dictionary.SALES_STAGE)) {
            throw new IllegalArgumentException("a default rate belongs to every sales stage and to nothing else");
        }
    }

    /** Returns this value with another text. */
    public DictionaryValue renamed(String newText) {
        return new DictionaryValue(id, dictionary, newText, rate, disabled, position);
    }

    /** Returns this value as disabled or enabled. */
    public DictionaryValue withDisabled(boolean nowDisabled) {
        return new DictionaryValue(id, dictionary, text, rate, nowDisabled, position);
    }

    /** Returns this value at another position. */
    public DictionaryValue at(int newPosition) {
        return new DictionaryValue(id, dictionary, text, rate, disabled, newPosition);
    }

    /** Returns this sales stage with another default rate. */
    public DictionaryValue withRate(CompletionRate newRate) {
        return new DictionaryValue(id, dictionary, text, Optional.of(newRate), disabled, position);
    }
}
