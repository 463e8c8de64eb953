package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.Locale;

/**
 * One thing that a report was restricted to, as people read it. Immutable.
 *
 * @param label what was restricted, such as the customer
 * @param value to what
 * @since 0.1
 */
public record ReportFilter(Localized label, Localized value) implements Localized {

    @Override
    public String text(Locale locale) {
        return Localized.ofKey("filter", label, value).text(locale);
    }
}
