package io.crmkit.reports.architecture;

import io.crmkit.error.ConfigurationException;
import io.crmkit.reports.quote.QuoteTemplate;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Run by {@link ModulePathTest} with the library on the module path: renders a table in every format. */
final class ModulePathMain {

    private ModulePathMain() {}

    public static void main(String[] arguments) throws IOException {
        ReportTable table = new ReportTable(
                Localized.of("Things", "Things"),
                List.of(new ReportColumn("name", Localized.of("Name", "Name"), ReportColumn.Kind.TEXT)),
                List.of(ReportRow.of("Bolt")),
                List.of());
        StringBuilder made = new StringBuilder(ReportTable.class.getModule().getName());
        for (String format : ReportRenderers.standard().formats()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ReportRenderers.standard().of(format).render(table, Locale.ENGLISH, out);
                made.append(' ').append(format);
            } catch (ConfigurationException missing) {
                made.append(" no ").append(format).append(": ").append(missing.problems());
            }
        }
        made.append(' ').append(QuoteTemplate.standard(Locale.CHINESE).text().length() > 0);
        System.out.println(made);
    }
}
