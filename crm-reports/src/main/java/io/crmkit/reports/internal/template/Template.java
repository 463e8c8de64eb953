package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.internal.markup.Markup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A checked template. Immutable and thread-safe. */
public final class Template<T> {

    /** The maximum number of characters of a template. */
    public static final int MAX_LENGTH = 512 * 1024;

    private final TemplateFields<T> fields;
    private final List<TemplateNode> parts;

    private Template(TemplateFields<T> fields, List<TemplateNode> parts) {
        this.fields = fields;
        this.parts = parts;
    }

    /**
     * Reads and checks a template.
     *
     * @param fields the names that it may use
     * @throws ValidationException with every error, each at {@code template:LINE:COLUMN}
     */
    public static <T> Template<T> of(String text, TemplateFields<T> fields) {
        if (text.length() > MAX_LENGTH) {
            throw ValidationException.of("template", ErrorCode.TOO_LONG, MAX_LENGTH);
        }
        return new Template<>(fields, new TemplateParser(text, fields).parse());
    }

    /**
     * Writes the page for an object.
     *
     * @param picture the {@code data:} address of the logo; if empty, the logo is left out
     * @param head writes what comes first in the head of the page
     * @throws IOException if the page cannot be written
     */
    public void write(T thing, Optional<String> picture, Head head, Markup out) throws IOException {
        new TemplateWriter(picture, head, out).write(parts, new TemplateScope<>(fields, thing, null));
    }

    /** The beginning of a page's head, which each output format needs to be different. */
    public interface Head {

        /** Writes the elements. */
        void write(Markup out) throws IOException;
    }
}
