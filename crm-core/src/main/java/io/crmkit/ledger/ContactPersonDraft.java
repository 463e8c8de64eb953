package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The values of a contact person to add or to replace (M9). Immutable and thread-safe; null means absent.
 *
 * @param name 1 to 200 characters, unique among the customer's contact persons
 * @param title the job title, at most 200 characters
 * @param phone the telephone number, at most 200 characters
 * @param email the e-mail address, at most 200 characters
 * @since 0.1
 */
public record ContactPersonDraft(
        @NotNull @Line String name,
        @Line @Nullable String title,
        @Line @Nullable String phone,
        @Line @Nullable String email) {

    /** Returns a draft with a name only. */
    public static ContactPersonDraft named(String name) {
        return new ContactPersonDraft(name, null, null, null);
    }

    /** Returns this draft with another job title. */
    public ContactPersonDraft withTitle(String newTitle) {
        return new ContactPersonDraft(name, newTitle, phone, email);
    }

    /** Returns this draft with another telephone number. */
    public ContactPersonDraft withPhone(String newPhone) {
        return new ContactPersonDraft(name, title, newPhone, email);
    }

    /** Returns this draft with another e-mail address. */
    public ContactPersonDraft withEmail(String newEmail) {
        return new ContactPersonDraft(name, title, phone, newEmail);
    }
}
