package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The story of a customer won, on an embedded H2, with everything that a CRM does on the way. It is told on a fixed day,
 * so that it is the same whenever it is told.
 */
public final class Demo {

    private static final Clock CLOCK = Clock.fixed(Scene.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private Demo() {}

    /**
     * Tells the story.
     *
     * @param folder where its database is made; it is left there
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
