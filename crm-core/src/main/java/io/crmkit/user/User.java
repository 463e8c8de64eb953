package io.crmkit.user;

import io.crmkit.ledger.EmployeeId;
import java.util.Optional;

/**
 * A user account that the CRM manages itself (U1). It does not contain the password. Immutable and thread-safe.
 *
 * @param id the id for signing in, compared exactly; it is never reused for another user
 * @param name the name for people
 * @param employee the ledger's employee that this user is; empty if the user is no employee. The employee may have been
 *     deleted since
 * @param disabled whether the user cannot sign in
 * @since 0.1
 */
public record User(String id, String name, Optional<EmployeeId> employee, boolean disabled) {

    /** Returns the actor for calls on behalf of this user. */
    public Actor actor() {
        return new Actor(id, name, employee);
    }

    /** Returns this user with another name and employee. */
    public User with(String newName, Optional<EmployeeId> newEmployee) {
        return new User(id, newName, newEmployee, disabled);
    }

    /** Returns this user as disabled or enabled. */
    public User disabled(boolean newDisabled) {
        return new User(id, name, employee, newDisabled);
    }
}
