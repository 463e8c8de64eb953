package io.crmkit.examples.demo;

import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.ReportTable;
import java.io.PrintStream;
import java.util.Locale;

/** Tells a story in English or Chinese. */
public record Voice(Locale locale, PrintStream out) {

    /** The text in its language. */
    public String in(String english, String chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /** Begins a chapter. */
    public void title(String title) {
        out.println("== " + title + " ==");
    }

    /** Says a sentence. */
    public void say(String english, String chinese) {
        out.println(in(english, chinese));
    }

    /** Shows a line of something. */
    public void line(String text) {
        out.println("   " + text);
    }

    /** A table, apart from what is said before it. */
    void table(ReportTable table) {
        pause();
        out.print(new TextRenderer().render(table, locale));
    }

    /** An empty line. */
    public void pause() {
        out.println();
    }
}
