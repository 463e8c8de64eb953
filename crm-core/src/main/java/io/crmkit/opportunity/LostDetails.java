package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import java.util.Optional;

/**
 * Why an opportunity was terminated (O10). Immutable and thread-safe.
 *
 * @param reason a value of the dictionary of lost reasons; empty if none was named
 * @param note a free text; empty if none was entered
 * @since 0.1
 */
public record LostDetails(Optional<DictionaryValueId> reason, Optional<String> note) {

    /** Returns details without a reason and a note. */
    public static LostDetails none() {
        return new LostDetails(Optional.empty(), Optional.empty());
    }

    /** Returns these details with a reason. */
    public LostDetails withReason(DictionaryValueId reason) {
        return new LostDetails(Optional.of(reason), note);
    }

    /** Returns these details with a note. */
    public LostDetails withNote(String note) {
        return new LostDetails(reason, Optional.of(note));
    }
}
