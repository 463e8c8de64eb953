package io.crmkit.reports.internal.text;

import io.crmkit.list.Highlight;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that renderers add of their own. */
public final class Labels {

    public static final Localized TOTAL = Localized.of("Total", "合计");
    public static final Localized YES = Localized.of("yes", "是");
    public static final Localized NUMBER = Localized.of("no", "否");

    public static final Localized NOTHING = Localized.of("There is nothing to show.", "没有数据。");
    public static final Localized TABLE = Localized.of("Table", "表格");
    public static final Localized MADE = Localized.of("Made", "制表时间");

    private Labels() {}

    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** What stands between two things of a line of words. */
    public static String semicolon(Locale locale) {
        return isChinese(locale) ? "；" : "; ";
    }

    /** The language tag of what is written in a locale. */
    public static String language(Locale locale) {
        return isChinese(locale) ? "zh-Hans" : "en";
    }

    /** What a highlight means. */
    public static Localized of(Highlight highlight) {
        return switch (highlight) {
            case NONE -> Localized.of("", "");
            case TERMINATED -> Localized.of(" (terminated)", "（已终止）");
            case CONVERTED -> Localized.of(" (converted)", "（已转为项目）");
        };
    }

    /** What a report was restricted to, and when it was made. */
    public static List<ReportFilter> lines(ReportTable table, Locale locale) {
        Stream<ReportFilter> made = table.made().map(time -> ShownValue.of(time, locale)).stream()
                .map(time -> new ReportFilter(MADE, Localized.of(time, time)));
        return Stream.concat(table.filters().stream(), made).toList();
    }

    /** The same in one line; empty if neither is told. */
    public static String below(ReportTable table, Locale locale) {
        return lines(table, locale).stream()
                .map(line -> ShownText.line(line.text(locale)))
                .collect(Collectors.joining(semicolon(locale)));
    }

    /** What stands at the foot of each sheet of paper: which report it is of, and when it was made. */
    public static String foot(ReportTable table, Locale locale) {
        return ShownText.line(table.title().text(locale)
                + table.made().map(time -> "  " + ShownValue.of(time, locale)).orElse(""));
    }
}
