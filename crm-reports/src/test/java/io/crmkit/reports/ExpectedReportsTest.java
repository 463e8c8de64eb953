package io.crmkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Real data in, and the reports over it, computed by somebody else, byte for byte out. */
class ExpectedReportsTest {

    private final Crm crm = Crm.inMemory();

    @Test
    @DisplayName("X1 A1: the sales pipeline of a hardware seller")
    void pipeline() throws IOException {
        load(SharedData.path("pipeline"));
        OpportunityCriteria byEmployee = OpportunityCriteria.groupBy(Grouping.EMPLOYEE);
        matches("pipeline-opportunities-by-customer.csv", OpportunityCriteria.groupBy(Grouping.CUSTOMER));
        matches("pipeline-opportunities-by-employee.csv", byEmployee);
        matches("pipeline-opportunities-by-employee-stage-Won.csv", byEmployee.atStage(stage("Won")));
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 A4: the quotes of a trader, with discounts on their lines")
    void northwind() throws IOException {
        load(SharedData.path("northwind"));
        matches("northwind-quotes.csv", QuoteCriteria.all());
        matches("northwind-quotes-customer-SAVEA.csv", QuoteCriteria.all().forCustomer(customer("SAVEA")));
        assertThat(crm.verify()).isEmpty();
    }

    private void load(Path folder) {
        crm.exchange().importFrom(CsvFolder.open(folder));
    }

    private DictionaryValueId stage(String text) {
        return crm.dictionaries()
                .find(Dictionary.SALES_STAGE, text)
                .orElseThrow()
                .id();
    }

    private CustomerId customer(String code) {
        return crm.customers().findByCode(code).orElseThrow().id();
    }

    private void matches(String expected, OpportunityCriteria criteria) throws IOException {
        matches(expected, ReportTables.opportunities(crm, criteria));
    }

    private void matches(String expected, QuoteCriteria criteria) throws IOException {
        matches(expected, ReportTables.quotes(crm, criteria));
    }

    private static void matches(String expected, ReportTable table) throws IOException {
        assertThat(ReportRenderers.csv().render(table, Locale.ROOT))
                .as(expected)
                .isEqualTo(Files.readString(SharedData.path("expected/" + expected)));
    }
}
