package io.crmkit.ledger;

import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The values of a ledger entry to add or to replace. Immutable and thread-safe.
 *
 * @param <D> the type of the details
 * @param code 1 to 64 characters, unique within its kind (M5)
 * @param name 1 to 200 characters
 * @param details the other values
 * @since 0.1
 */
public record EntryDraft<D extends EntryDetails>(
        @NotNull @DocumentNumber String code,
        @NotNull @Line String name,
        @NotNull @Valid D details) {}
