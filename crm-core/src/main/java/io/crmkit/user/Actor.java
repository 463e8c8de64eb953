package io.crmkit.user;

import io.crmkit.error.ValidationException;
import io.crmkit.value.Texts;

/**
 * Who acts (U1). A host hands its own users in. Immutable and thread-safe.
 *
 * @param id the host's id of the user, 1 to 64 characters
 * @param name as the history and replies show it, 1 to 200 characters
 */
public record Actor(String id, String name) {

    /** @throws ValidationException if id or name is not a text of its length */
    public Actor {
        check("actor.id", id, Texts.NUMBER);
        check("actor.name", name, Texts.LINE);
    }

    /** An actor whose name is its id. */
    public static Actor of(String id) {
        return new Actor(id, id);
    }

    private static void check(String field, String text, int longest) {
        Texts.checkLine(text, longest).ifPresent(code -> {
            throw ValidationException.of(field, code, longest);
        });
    }

    @Override
    public String toString() {
        return id;
    }
}
