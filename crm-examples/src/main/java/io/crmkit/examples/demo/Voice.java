package io.crmkit.examples.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells a story in English or Chinese. */
record Voice(Locale locale, PrintStream out) {

    String in(String english, String chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    void title(String english, String chinese) {
        out.println();
        out.println("== " + in(english, chinese) + " ==");
    }

    void say(String english, String chinese) {
        out.println(in(english, chinese));
    }

    void line(String text) {
        out.println("   " + text);
    }
}
