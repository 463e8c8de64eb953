package io.crmkit.examples.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells a story in English or Chinese. */
record Voice(Locale locale, PrintStream out) {

    String in(String english, String chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    void title(String title) {
        out.println();
        out.println("== " + title + " ==");
    }

    void say(String english, String chinese) {
        out.println(in(english, chinese));
    }

    void line(String text) {
        out.println("   " + text);
    }
}
