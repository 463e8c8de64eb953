package io.crmkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.render.CsvRenderer;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ProjectReport;
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
        OpportunityCriteria byEmployee = OpportunityCriteria.by(Grouping.EMPLOYEE);
        matches("pipeline-opportunities-by-customer.csv", OpportunityCriteria.by(Grouping.CUSTOMER));
        matches("pipeline-opportunities-by-employee.csv", byEmployee);
        matches(
                "pipeline-opportunities-by-employee-stage-Won.csv",
                byEmployee.atStage(crm.dictionaries()
                        .find(Dictionary.SALES_STAGE, "Won")
                        .orElseThrow()
                        .id()));
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 A1 A2 A3 A4: a mixed ledger in Chinese")
    void mixed() throws IOException {
        load(SharedData.path("mixed"));
        OpportunityCriteria byEmployee = OpportunityCriteria.by(Grouping.EMPLOYEE);
        matches("mixed-opportunities-by-customer.csv", OpportunityCriteria.by(Grouping.CUSTOMER));
        matches("mixed-opportunities-by-employee.csv", byEmployee);
        matches(
                "mixed-opportunities-by-employee-customer-K1.csv",
                byEmployee.of(crm.customers().findByCode("K1").orElseThrow().id()));
        ProjectCriteria projects = ProjectCriteria.by(Grouping.EMPLOYEE);
        matches("mixed-projects-by-customer.csv", ProjectReport.of(crm, ProjectCriteria.by(Grouping.CUSTOMER)));
        matches("mixed-projects-by-employee.csv", ProjectReport.of(crm, projects));
        matches(
                "mixed-projects-by-employee-stage-成交.csv",
                ProjectReport.of(
                        crm,
                        projects.atStage(crm.dictionaries()
                                .find(Dictionary.SALES_STAGE, "成交")
                                .orElseThrow()
                                .id())));
        for (ServiceGrouping by : ServiceGrouping.values()) {
            matches(
                    "mixed-services-by-" + by.name().toLowerCase(Locale.ROOT) + ".csv",
                    ServiceReport.of(crm, ServiceCriteria.by(by)));
        }
        assertThat(crm.verify()).isEmpty();
    }

    private void load(Path folder) {
        crm.exchange().importFrom(CsvFolder.open(folder));
    }

    private void matches(String expected, OpportunityCriteria criteria) throws IOException {
        matches(expected, OpportunityReport.of(crm, criteria));
    }

    private static void matches(String expected, ReportTable table) throws IOException {
        assertThat(new CsvRenderer().render(table, Locale.ROOT))
                .as(expected)
                .isEqualTo(Files.readString(SharedData.path("expected/" + expected)));
    }
}
