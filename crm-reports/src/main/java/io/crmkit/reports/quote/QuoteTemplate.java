package io.crmkit.reports.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.reports.internal.html.Markup;
import io.crmkit.reports.internal.template.Template;
import io.crmkit.reports.quote.QuoteFields.Letter;
import io.crmkit.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The form of a printed quote (Q5): a page of HTML, well-formed as XML, in which {@code {{quote.number}}} stands for a value,
 * {@code {{#lines}} … {{/lines}}} is repeated for each line, {@code {{#quote.remarks}} … {{/quote.remarks}}} is there only
 * if the value is, and {@code {{^quote.remarks}} … {{/quote.remarks}}} only if it is not. A picture with the source
 * {@code logo} is the company's; what has the class {@code foot} is there on paper only. There is no other logic, and nothing is loaded from anywhere (K16).
 * Immutable and thread-safe.
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

    /** The form of this library in a language: Chinese for every Chinese locale, else English. */
    public static QuoteTemplate standard(Locale locale) {
        String name = "quote-" + Localized.ofKey("quote.template").text(locale) + ".html";
        try (InputStream standard = QuoteTemplate.class.getResourceAsStream(name)) {
            return new QuoteTemplate(new String(standard.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A form of one's own.
     *
     * @throws ValidationException with all that is wrong with it, each at {@code template:LINE:COLUMN}
     */
    public static QuoteTemplate of(String text) {
        return new QuoteTemplate(ValidationException.requireGiven("template", text));
    }

    /** The text of the template: what an own one can begin with. */
    public String text() {
        return text;
    }

    void write(Letter letter, Template.Head head, Markup out) throws IOException {
        template.write(letter, letter.company().logo(), head, out);
    }
}
