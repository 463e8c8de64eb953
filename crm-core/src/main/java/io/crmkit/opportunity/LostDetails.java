package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import java.util.Optional;

/**
 * Why an opportunity was given up (O10). Immutable and thread-safe.
 *
 * @since 0.1
 */
public record LostDetails(Optional<DictionaryValueId> reason, Optional<String> note) {}
