package io.crmkit.user;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.value.Texts;
import java.util.Optional;

/**
 * Who acts (U1). A host hands its own users in. Immutable and thread-safe.
 *
 * @param id the host's id of the user, 1 to 64 characters without control characters; what the history and replies keep
 * @param name for listeners and policies, 1 to 200 characters; stored nowhere, so that a host shows who somebody is now
 */
public record Actor(String id, String name) {

    /** @throws ValidationException if id or name is not a text of its length */
    public Actor {
        check("actor.id", Texts.checkKey(id, Texts.NUMBER), Texts.NUMBER);
        check("actor.name", Texts.checkLine(name, Texts.LINE), Texts.LINE);
    }

    /** An actor whose name is its id. */
    public static Actor of(String id) {
        return new Actor(id, id);
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
