package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A contact person as somebody entered it, to be added or to replace what is there (M9). */
public record ContactPersonDraft(
        @NotNull @Line String name,
        @Line @Nullable String title,
        @Line @Nullable String phone,
        @Line @Nullable String email) {

    /** A person of whom only the name is known. */
    public static ContactPersonDraft named(String name) {
        return new ContactPersonDraft(name, null, null, null);
    }
}
