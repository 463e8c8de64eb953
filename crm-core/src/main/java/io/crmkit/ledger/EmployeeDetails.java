package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger may keep of an employee besides code and name (M8). Immutable and thread-safe; null is absent.
 *
 * @since 0.1
 */
public record EmployeeDetails(
        @Line @Nullable String title,
        @Line @Nullable String phone,
        @Line @Nullable String email) implements EntryDetails {

    /** Nothing known. */
    public static EmployeeDetails none() {
        return new EmployeeDetails(null, null, null);
    }
}
