package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import org.jspecify.annotations.Nullable;

/**
 * The values that a ledger may store for an employee in addition to code and name (M8). Immutable and thread-safe; null
 * means absent.
 *
 * @param title the job title
 * @param phone the telephone number
 * @param email the e-mail address
 * @since 0.1
 */
public record EmployeeDetails(
        @Line @Nullable String title,
        @Line @Nullable String phone,
        @Line @Nullable String email) implements EntryDetails {

    /** Returns details without any value. */
    public static EmployeeDetails none() {
        return new EmployeeDetails(null, null, null);
    }
}
