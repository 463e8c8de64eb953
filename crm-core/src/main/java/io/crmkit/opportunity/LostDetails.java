package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was given up (O10). Immutable and thread-safe. */
public record LostDetails(
        Optional<DictionaryValueId> reason, @Nullable String note) {}
