package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The story of a customer won, on an embedded H2, ending with the analysis. */
public final class Demo {

    private Demo() {}

    /** Tells the story. */
    public static void tell(Locale locale, PrintStream out) {
        Path folder = temporaryFolder();
        try {
            tell(new Voice(locale, out), folder.resolve("demo"));
        } finally {
            delete(folder);
        }
    }

    private static void tell(Voice voice, Path database) {
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(database).build())
                .actor(Actor.of("ann"))
                .language(voice.locale())
                .build()) {
            crm.createLedger();
            Company company = Company.founded(crm, voice);
            new Story(crm, voice, company).tell();
            analyse(crm, voice, Grouping.CUSTOMER, "Opportunities by customer", "机会分析：按客户");
            analyse(crm, voice, Grouping.EMPLOYEE, "Opportunities by salesperson", "机会分析：按业务员");
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("crm-demo");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void analyse(Crm crm, Voice voice, Grouping by, String english, String chinese) {
        voice.title(english, chinese);
        CurrencyScale scale = crm.settings().scale();
        voice.out()
                .print(new TextRenderer()
                        .render(
                                OpportunityReport.table(crm.reports().opportunities(OpportunityCriteria.by(by)), scale),
                                voice.locale()));
    }
}
