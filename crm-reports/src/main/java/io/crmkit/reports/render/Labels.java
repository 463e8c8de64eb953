package io.crmkit.reports.render;

import io.crmkit.error.Localized;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportTable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that renderers add of their own. */
final class Labels {

    static final Localized TOTAL = Localized.of("Total", "合计");
    static final Localized YES = Localized.of("yes", "是");
    static final Localized NO = Localized.of("no", "否");

    static final Localized MADE = Localized.of("Made", "制表时间");

    private Labels() {}

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** What stands between two things of a line of words. */
    static String semicolon(Locale locale) {
        return isChinese(locale) ? "；" : "; ";
    }

    /** What a report was restricted to and when it was made, as one line; empty if neither is told. */
    static String below(ReportTable table, Locale locale) {
        return Stream.concat(
                        table.filters().stream(),
                        table.made().stream()
                                .map(time -> new ReportFilter(
                                        MADE, Localized.of(ShownValue.of(time, locale), ShownValue.of(time, locale)))))
                .map(filter -> ShownText.line(filter.text(locale)))
                .collect(Collectors.joining(semicolon(locale)));
    }
}
