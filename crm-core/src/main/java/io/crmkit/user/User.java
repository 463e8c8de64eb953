package io.crmkit.user;

import io.crmkit.ledger.EmployeeId;
import java.util.Optional;

/**
 * A user that the CRM keeps itself (U1). Immutable and thread-safe; it knows no password.
 *
 * @param id what the user signs in with, as it is; it is never given to somebody else
 * @param name for people
 * @param employee the employee of the ledger that the user is, empty if none; it may have been deleted since
 * @param disabled a user that cannot sign in
 * @since 0.1
 */
public record User(String id, String name, Optional<EmployeeId> employee, boolean disabled) {

    /** The user as it acts. */
    public Actor actor() {
        return new Actor(id, name, employee);
    }

    /** The same by another name, being another employee or none. */
    public User with(String newName, Optional<EmployeeId> newEmployee) {
        return new User(id, newName, newEmployee, disabled);
    }

    /** The same, who can sign in or not. */
    public User disabled(boolean newDisabled) {
        return new User(id, name, employee, newDisabled);
    }
}
