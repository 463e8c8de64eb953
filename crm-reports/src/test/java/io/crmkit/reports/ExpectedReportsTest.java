package io.crmkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.render.CsvRenderer;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ProjectReport;
import io.crmkit.reports.table.QuoteReport;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ServiceReport;
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

    @Test
    @DisplayName("X1 A1 A2 A3 A4: a mixed ledger in Chinese")
    void mixed() throws IOException {
        load(SharedData.path("mixed"));
        OpportunityCriteria opportunities = OpportunityCriteria.groupBy(Grouping.EMPLOYEE);
        matches("mixed-opportunities-by-customer.csv", OpportunityCriteria.groupBy(Grouping.CUSTOMER));
        matches("mixed-opportunities-by-employee.csv", opportunities);
        matches("mixed-opportunities-by-employee-customer-K1.csv", opportunities.forCustomer(customer("K1")));
        ProjectCriteria projects = ProjectCriteria.groupBy(Grouping.EMPLOYEE);
        matches("mixed-projects-by-customer.csv", ProjectCriteria.groupBy(Grouping.CUSTOMER));
        matches("mixed-projects-by-employee.csv", projects);
        matches("mixed-projects-by-employee-stage-成交.csv", projects.atStage(stage("成交")));
        matches("mixed-quotes.csv", QuoteCriteria.all());
        for (ServiceGrouping by : ServiceGrouping.values()) {
            matches(
                    "mixed-services-by-" + by.name().toLowerCase(Locale.ROOT) + ".csv",
                    ServiceReport.of(crm, ServiceCriteria.groupBy(by)));
        }
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
        matches(expected, OpportunityReport.of(crm, criteria));
    }

    private void matches(String expected, ProjectCriteria criteria) throws IOException {
        matches(expected, ProjectReport.of(crm, criteria));
    }

    private void matches(String expected, QuoteCriteria criteria) throws IOException {
        matches(expected, QuoteReport.of(crm, criteria));
    }

    private static void matches(String expected, ReportTable table) throws IOException {
        assertThat(new CsvRenderer().render(table, Locale.ROOT))
                .as(expected)
                .isEqualTo(Files.readString(SharedData.path("expected/" + expected)));
    }
}
