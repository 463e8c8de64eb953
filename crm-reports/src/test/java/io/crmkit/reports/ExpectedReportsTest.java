package io.crmkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.render.CsvRenderer;
import io.crmkit.reports.table.OpportunityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    @DisplayName("X1 A1: a mixed ledger in Chinese, without what is not supported yet")
    void mixed(@TempDir Path folder) throws IOException {
        load(SharedData.supported("mixed", folder));
        OpportunityCriteria byEmployee = OpportunityCriteria.by(Grouping.EMPLOYEE);
        matches("mixed-opportunities-by-customer.csv", OpportunityCriteria.by(Grouping.CUSTOMER));
        matches("mixed-opportunities-by-employee.csv", byEmployee);
        matches(
                "mixed-opportunities-by-employee-customer-K1.csv",
                byEmployee.of(crm.customers().findByCode("K1").orElseThrow().id()));
        assertThat(crm.verify()).isEmpty();
    }

    private void load(Path folder) {
        crm.exchange().importFrom(CsvFolder.open(folder));
    }

    private void matches(String expected, OpportunityCriteria criteria) throws IOException {
        String text = new CsvRenderer()
                .render(
                        OpportunityReport.table(
                                crm.reports().opportunities(criteria),
                                crm.settings().scale()),
                        Locale.ROOT);
        assertThat(text).isEqualTo(Files.readString(SharedData.path("expected/" + expected)));
    }
}
