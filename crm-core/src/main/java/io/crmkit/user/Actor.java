package io.crmkit.user;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Texts;
import java.util.Optional;

/**
 * Who acts (U1). A host hands its own users in. Immutable and thread-safe.
 *
 * @param id the host's id of the user, 1 to 64 characters without control characters; what the history and replies keep
 * @param name for listeners and policies, 1 to 200 characters; stored nowhere, so that a host shows who somebody is now
 * @param employee the employee of the ledger that the actor is, for policies; empty if it is none. Stored nowhere
 * @since 0.1
 */
public record Actor(String id, String name, Optional<EmployeeId> employee) {

    /** @throws ValidationException if id or name is not a text of its length, or employee is null */
    public Actor {
        check("actor.id", Texts.checkKey(id, Texts.MAX_NUMBER_LENGTH), Texts.MAX_NUMBER_LENGTH);
        check("actor.name", Texts.checkLine(name, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH);
        ValidationException.requireGiven("actor.employee", employee);
    }

    /**
     * An actor who is no employee.
     *
     * @throws ValidationException if id or name is not a text of its length
     */
    public Actor(String id, String name) {
        this(id, name, Optional.empty());
    }

    /** An actor whose name is its id. */
    public static Actor of(String id) {
        return new Actor(id, id);
    }

    /** The same, who is an employee of the ledger. */
    public Actor being(EmployeeId newEmployee) {
        return new Actor(id, name, Optional.of(ValidationException.requireGiven("actor.employee", newEmployee)));
    }

    private static void check(String field, Optional<ErrorCode> wrong, int longest) {
        wrong.ifPresent(code -> {
            throw ValidationException.of(field, code, longest);
        });
    }

    @Override
    public String toString() {
        return id;
    }
}
