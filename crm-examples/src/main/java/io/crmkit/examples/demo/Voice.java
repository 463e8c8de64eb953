package io.crmkit.examples.demo;

import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTable;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints the story in English or Chinese.
 *
 * @param locale the language
 * @param out receives the text
 */
public record Voice(Locale locale, PrintStream out) {

    /** Returns the text in the language of the story. */
    public String in(String english, String chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /** Prints a heading. */
    public void title(String title) {
        out.println("== " + title + " ==");
    }

    /** Prints a sentence. */
    public void say(String english, String chinese) {
        out.println(in(english, chinese));
    }

    /** Prints an indented line of data. */
    public void line(String text) {
        out.println("   " + text);
    }

    /** Prints a table after an empty line. */
    void table(ReportTable table) {
        pause();
        out.print(ReportRenderers.text().render(table, locale));
    }

    /** Prints an empty line. */
    public void pause() {
        out.println();
    }
}
