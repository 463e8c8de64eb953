package io.crmkit.examples.demo;

import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.ReportTable;
import java.io.PrintStream;
import java.util.Locale;

/** Tells a story in English or Chinese. */
record Voice(Locale locale, PrintStream out) {

    String in(String english, String chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    void title(String title) {
        out.println("== " + title + " ==");
    }

    void say(String english, String chinese) {
        out.println(in(english, chinese));
    }

    void line(String text) {
        out.println("   " + text);
    }

    /** A table, apart from what is said before it. */
    void table(ReportTable table) {
        pause();
        out.print(new TextRenderer().render(table, locale));
    }

    void pause() {
        out.println();
    }
}
