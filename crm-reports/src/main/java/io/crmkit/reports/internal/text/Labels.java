package io.crmkit.reports.internal.text;

import io.crmkit.list.Highlight;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that renderers add to a table. */
public final class Labels {

    public static final Localized TOTAL = Localized.ofKey("report.total");
    public static final Localized YES = Localized.ofKey("report.yes");
    public static final Localized NO = Localized.ofKey("report.no");

    public static final Localized NOTHING = Localized.ofKey("report.nothing");
    public static final Localized TABLE = Localized.ofKey("report.table");
    public static final Localized MADE = Localized.ofKey("report.made");

    private Labels() {}

    /** Returns the separator between two items on a line. */
    public static String semicolon(Locale locale) {
        return Localized.ofKey("report.separator").text(locale);
    }

    /** Returns the tag of the language in which a locale's texts are written. */
    public static String language(Locale locale) {
        return Localized.ofKey("language").text(locale);
    }

    /** Returns what a highlight means. */
    public static Localized of(Highlight highlight) {
        return switch (highlight) {
            case NONE -> locale -> "";
            case TERMINATED -> Localized.ofKey("highlight.terminated");
            case CONVERTED -> Localized.ofKey("highlight.converted");
        };
    }

    /** Returns the criteria of a report and the time when it was made. */
    public static List<ReportFilter> lines(ReportTable table, Locale locale) {
        Stream<ReportFilter> made = table.made().map(time -> ShownValue.of(time, locale)).stream()
                .map(time -> new ReportFilter(MADE, each -> time));
        return Stream.concat(table.filters().stream(), made).toList();
    }

    /** Returns the criteria and the time on one line; empty if there are none. */
    public static String below(ReportTable table, Locale locale) {
        return lines(table, locale).stream()
                .map(line -> ShownText.line(line.text(locale)))
                .collect(Collectors.joining(semicolon(locale)));
    }

    /** Returns the footer of a printed sheet: title and time, so that loose sheets can be identified. */
    public static String foot(ReportTable table, Locale locale) {
        return ShownText.line(table.title().text(locale)
                + table.made().map(time -> "  " + ShownValue.of(time, locale)).orElse(""));
    }
}
