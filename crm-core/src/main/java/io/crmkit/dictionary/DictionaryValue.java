package io.crmkit.dictionary;

import io.crmkit.value.CompletionRate;
import java.util.Optional;

/**
 * A value of a dictionary (D1). Immutable and thread-safe.
 *
 * @param text the value itself, unique within its dictionary, compared exactly
 * @param rate the default completion rate: present for every sales stage and for nothing else (D3)
 * @param disabled whether it can no longer be chosen; where it stands it stays valid
 * @param position its place in the order of the dictionary, from 1, with gaps where values were deleted
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

    /** This value under another name. */
    public DictionaryValue renamed(String newText) {
        return new DictionaryValue(id, dictionary, newText, rate, disabled, position);
    }

    /** This value, disabled or enabled. */
    public DictionaryValue withDisabled(boolean nowDisabled) {
        return new DictionaryValue(id, dictionary, text, rate, nowDisabled, position);
    }

    /** This value at another place. */
    public DictionaryValue at(int newPosition) {
        return new DictionaryValue(id, dictionary, text, rate, disabled, newPosition);
    }

    /** This sales stage with another default rate; existing records keep theirs (D3). */
    public DictionaryValue withRate(CompletionRate newRate) {
        return new DictionaryValue(id, dictionary, text, Optional.of(newRate), disabled, position);
    }
}
