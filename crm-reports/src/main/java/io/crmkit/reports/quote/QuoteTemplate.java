package io.crmkit.reports.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.template.Template;
import io.crmkit.reports.quote.QuoteFields.Letter;
import io.crmkit.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The template of a printed quote (Q5): an HTML page that is well-formed XML. Immutable and thread-safe.
 *
 * <ul><li>{@code {{quote.number}}} is replaced by a value. <li>{@code {{#lines}} … {{/lines}}} is repeated for each
 * line. <li>{@code {{#quote.remarks}} … {{/quote.remarks}}} appears only if the value is present. <li>{@code
 * {{^quote.remarks}} … {{/quote.remarks}}} appears only if it is absent. <li>An image with the source {@code logo} is
 * the company's logo. <li>Elements of the class {@code foot} appear only on paper. </ul>
 *
 * <p>There is no other logic, and a page loads nothing from outside (K16), because users may upload templates.
 *
 * @since 0.1
 */
public final class QuoteTemplate {

    private final String text;
    private final Template<Letter> template;

    private QuoteTemplate(String text) {
        this.text = text;
        this.template = Template.of(text, QuoteFields.LETTER);
    }

    /** Returns the built-in template of a language: Chinese for every Chinese locale, otherwise English. */
    public static QuoteTemplate standard(Locale locale) {
        String name = "quote-" + Localized.ofKey("quote.template").text(locale) + ".html";
        try (InputStream standard = QuoteTemplate.class.getResourceAsStream(name)) {
            return new QuoteTemplate(new String(standard.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads and checks a custom template.
     *
     * @throws ValidationException with every error of the template, each at {@code template:LINE:COLUMN}; the codes are
     *     {@code template.markup}, {@code template.name}, {@code template.section} and {@code template.forbidden}, or
     *     {@code value.too-long}
     */
    public static QuoteTemplate of(String text) {
        return new QuoteTemplate(ValidationException.requireGiven("template", text));
    }

    /** Returns the text of the template, which a custom template can start from. */
    public String text() {
        return text;
    }

    void write(Letter letter, Template.Head head, Markup out) throws IOException {
        template.write(letter, letter.company().logo(), head, out);
    }
}
