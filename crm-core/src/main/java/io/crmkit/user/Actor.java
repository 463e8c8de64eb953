package io.crmkit.user;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.EmployeeId;
import java.util.Optional;

/**
 * The user on whose behalf a call runs (U1). The host supplies its own users. Immutable and thread-safe.
 *
 * @param id the host's id of the user, 1 to 64 characters without control characters. The history and replies store it
 * @param name the name of the user for listeners and policies, 1 to 200 characters. It is not stored, so the host can
 *     always show the current name
 * @param employee the ledger's employee that this user is, for policies; empty if the user is no employee. It is not
 *     stored
 * @since 0.1
 */
public record Actor(String id, String name, Optional<EmployeeId> employee) {

    /** @throws ValidationException if the id or the name is not valid, or if {@code employee} is null */
    public Actor {
        check("actor.id", Texts.checkKey(id, Texts.MAX_NUMBER_LENGTH), Texts.MAX_NUMBER_LENGTH);
        check("actor.name", Texts.checkLine(name, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH);
        ValidationException.requireGiven("actor.employee", employee);
    }

    /**
     * Creates an actor who is not an employee.
     *
     * @param id the host's id of the user, 1 to 64 characters without control characters
     * @param name the name of the user, 1 to 200 characters
     * @throws ValidationException if the id or the name is not valid
     */
    public Actor(String id, String name) {
        this(id, name, Optional.empty());
    }

    /**
     * Returns an actor whose id is also its name.
     *
     * @throws ValidationException if the id is not valid
     */
    public static Actor of(String id) {
        return new Actor(id, id);
    }

    /** Returns this actor as an employee of the ledger. */
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
