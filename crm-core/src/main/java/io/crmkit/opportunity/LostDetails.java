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
public record LostDetails(Optional<DictionaryValueId> reason, Optional<String> note) {}
