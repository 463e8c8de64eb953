package io.crmkit.id;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Reads ids from text. Such a text often comes from outside, from a URL or a form, so a wrong one is a violation of the
 * field {@code id} and not an {@link IllegalArgumentException}.
 */
public final class IdText {

    private static final String FIELD = "id";

    private IdText() {}

    /** The UUID of a text in canonical form; short forms, which {@link UUID#fromString} accepts, are refused. */
    public static UUID uuid(String text) {
        ValidationException.requireGiven(FIELD, text);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException noUuid) {
            throw notOfForm("UUID");
        }
        throw notOfForm("UUID");
    }

    /** The id of a text {@code source:key}; the key may have a colon itself. */
    public static <T> T sourceAndKey(String text, BiFunction<String, String, T> id) {
        int colon = ValidationException.requireGiven(FIELD, text).indexOf(':');
        if (colon < 0) {
            throw notOfForm("source:key");
        }
        return id.apply(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The id of a text {@code parent/number}. */
    public static <T> T parentAndNumber(String text, BiFunction<String, Integer, T> id) {
        int slash = ValidationException.requireGiven(FIELD, text).lastIndexOf('/');
        String number = text.substring(slash + 1);
        // Integer.parseInt alone would accept a sign, leading zeros and digits of other scripts
        if (slash < 0 || !number.matches("[1-9][0-9]{0,8}")) {
            throw notOfForm("parent/number");
        }
        return id.apply(text.substring(0, slash), Integer.valueOf(number));
    }

    private static ValidationException notOfForm(String form) {
        return ValidationException.of(FIELD, ErrorCode.NOT_OF_FORM, form);
    }
}
