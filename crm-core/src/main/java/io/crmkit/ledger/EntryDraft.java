package io.crmkit.ledger;

import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * An entry of the ledger as somebody entered it, to be added or to replace what is there.
 *
 * @param <D> the details of its kind
 * @param code 1 to 64 characters, unique within its kind (M5)
 * @param name 1 to 200 characters
 * @since 0.1
 */
public record EntryDraft<D extends EntryDetails>(
        @NotNull @DocumentNumber String code,
        @NotNull @Line String name,
        @NotNull @Valid D details) {}
