package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.internal.html.Markup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A template that has been checked. Immutable and thread-safe. */
public final class Template<T> {

    /** The most characters of a template. */
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
     * @param fields what it can name
     * @throws ValidationException with all that is wrong, each at {@code template:LINE:COLUMN}
     */
    public static <T> Template<T> of(String text, TemplateFields<T> fields) {
        if (text.length() > MAX_LENGTH) {
            throw ValidationException.of("template", ErrorCode.TOO_LONG, MAX_LENGTH);
        }
        return new Template<>(fields, new TemplateParser(text, fields).parse());
    }

    /**
     * Writes the page of a thing.
     *
     * @param picture the address of what stands for the logo, {@code data:} and so on; empty leaves it out
     * @param head what stands in the head of the page before all else
     */
    public void write(T thing, Optional<String> picture, Head head, Markup out) throws IOException {
        new TemplateWriter(picture, head, out).write(parts, new TemplateScope<>(fields, thing, null));
    }

    /** What stands in the head of a page. */
    public interface Head {

        /** Writes it. */
        void write(Markup out) throws IOException;
    }
}
