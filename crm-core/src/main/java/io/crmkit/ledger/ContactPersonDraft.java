package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A contact person as somebody entered it, to be added or to replace what is there (M9).
 *
 * @since 0.1
 */
public record ContactPersonDraft(
        @NotNull @Line String name,
        @Line @Nullable String title,
        @Line @Nullable String phone,
        @Line @Nullable String email) {

    /** A person of whom only the name is known. */
    public static ContactPersonDraft named(String name) {
        return new ContactPersonDraft(name, null, null, null);
    }

    /** The same person with another title. */
    public ContactPersonDraft withTitle(String newTitle) {
        return new ContactPersonDraft(name, newTitle, phone, email);
    }

    /** The same person with another telephone number. */
    public ContactPersonDraft withPhone(String newPhone) {
        return new ContactPersonDraft(name, title, newPhone, email);
    }

    /** The same person with another e-mail address. */
    public ContactPersonDraft withEmail(String newEmail) {
        return new ContactPersonDraft(name, title, phone, newEmail);
    }
}
