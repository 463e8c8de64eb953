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
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample ledger that the README imports. Its reports were computed independently of this library. */
class SampleLedgerTest {

    private static final Path LEDGER = Path.of("../crm-examples/sample-ledger");
    private static final Path EXPECTED = Path.of("src/test/resources/io/crmkit/reports/expected");

    @TempDir
    Path temp;

    private final Crm crm = Crm.inMemory();

    @BeforeEach
    void load() {
        crm.exchange().importFrom(CsvFolder.open(LEDGER));
    }

    @Test
    @DisplayName("X1: all of it is imported, and what must always hold does")
    void imported() {
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("A1: opportunities by customer, by employee, and for one category of customers")
    void opportunities() throws IOException {
        OpportunityCriteria byEmployee = OpportunityCriteria.groupBy(Grouping.EMPLOYEE);
        matches("opportunities-by-employee.csv", ReportTables.opportunities(crm, byEmployee));
        matches(
                "opportunities-by-customer.csv",
                ReportTables.opportunities(crm, OpportunityCriteria.groupBy(Grouping.CUSTOMER)));
        matches(
                "opportunities-by-employee-customer-K1.csv",
                ReportTables.opportunities(crm, byEmployee.forCustomer(customer("K1"))));
    }

    @Test
    @DisplayName("A2: projects by customer, by employee, and at one stage")
    void projects() throws IOException {
        ProjectCriteria byEmployee = ProjectCriteria.groupBy(Grouping.EMPLOYEE);
        matches("projects-by-employee.csv", ReportTables.projects(crm, byEmployee));
        matches("projects-by-customer.csv", ReportTables.projects(crm, ProjectCriteria.groupBy(Grouping.CUSTOMER)));
        matches("projects-by-employee-stage-won.csv", ReportTables.projects(crm, byEmployee.atStage(stage("成交"))));
    }

    @Test
    @DisplayName("A3: services, grouped in each of the ways")
    void services() throws IOException {
        for (ServiceGrouping by : ServiceGrouping.values()) {
            matches(
                    "services-by-" + by.name().toLowerCase(Locale.ROOT) + ".csv",
                    ReportTables.services(crm, ServiceCriteria.groupBy(by)));
        }
    }

    @Test
    @DisplayName("A4: quotes by product")
    void quotes() throws IOException {
        matches("quotes.csv", ReportTables.quotes(crm, QuoteCriteria.all()));
    }

    @Test
    @DisplayName("X2: exported, imported and exported again it gives the same bytes")
    void sameAgain() throws IOException {
        Path first = temp.resolve("first");
        crm.exchange().exportTo(CsvFolder.target(first));
        Crm other = Crm.inMemory();
        other.exchange().importFrom(CsvFolder.open(first));
        Path second = temp.resolve("second");
        other.exchange().exportTo(CsvFolder.target(second));
        for (Path file : files(first)) {
            assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
        }
        assertThat(files(second)).hasSameSizeAs(files(first)).hasSizeGreaterThan(10);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
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

    private static void matches(String expected, ReportTable table) throws IOException {
        assertThat(ReportRenderers.csv().render(table, Locale.ROOT))
                .as(expected)
                .isEqualTo(Files.readString(EXPECTED.resolve(expected)));
    }
}
