package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.Locale;

/**
 * A criterion that a report was restricted to, in words. Immutable and thread-safe.
 *
 * @param label the restricted field, such as the customer
 * @param value the value that the report was restricted to
 * @since 0.1
 */
public record ReportFilter(Localized label, Localized value) implements Localized {

    @Override
    public String text(Locale locale) {
        return Localized.ofKey("filter", label, value).text(locale);
    }
}
