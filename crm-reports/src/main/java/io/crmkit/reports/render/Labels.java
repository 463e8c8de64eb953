package io.crmkit.reports.render;

import io.crmkit.error.Localized;
import java.util.Locale;

/** The words that renderers add of their own. */
final class Labels {

    static final Localized TOTAL = Localized.of("Total", "合计");
    static final Localized YES = Localized.of("yes", "是");
    static final Localized NO = Localized.of("no", "否");

    private Labels() {}

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** What stands between two things of a line of words. */
    static String semicolon(Locale locale) {
        return isChinese(locale) ? "；" : "; ";
    }
}
