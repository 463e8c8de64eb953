package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Runs the story of a won customer on an embedded H2 database and shows every feature. The clock is fixed, so that the
 * output is always the same and can be tested.
 */
public final class Demo {

    private static final Clock CLOCK = Clock.fixed(Scene.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private Demo() {}

    /**
     * Runs the story and prints it.
     *
     * @param folder where the database is created; it is not deleted
     */
    public static void tell(Locale locale, PrintStream out, Path folder) {
        Voice voice = new Voice(locale, out);
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(folder.resolve("demo")).build())
                .actor(Cast.ANN)
                .clock(CLOCK)
                .language(locale)
                .build()) {
            crm.createLedger();
            Story.tell(new Scene(crm, voice, Company.founded(crm, voice)));
        }
    }
}
