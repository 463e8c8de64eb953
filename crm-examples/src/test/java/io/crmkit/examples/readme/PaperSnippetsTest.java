package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.quote.CompanyProfile;
import io.crmkit.reports.quote.QuotePrinter;
import io.crmkit.reports.quote.QuoteTemplate;
import io.crmkit.reports.quote.QuoteView;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ReportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README's reports and quotes on paper. */
class PaperSnippetsTest {

    private final Crm crm = Crm.inMemory();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("L8: a report is rendered by the name of a format")
    void report() throws IOException {
        ReportTable table = OpportunityReport.of(crm, OpportunityCriteria.by(Grouping.CUSTOMER));
        ReportRenderers renderers = ReportRenderers.standard();
        renderers.of("html").render(table, Locale.CHINESE, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("机会分析（按客户）", "没有数据。");
    }

    @Test
    @DisplayName("Q5: a quote is printed with the company's letterhead")
    void quote() throws IOException {
        crm.quotes()
                .add(AddQuote.builder()
                        .no("Q1")
                        .date(LocalDate.of(2026, 3, 5))
                        .customer(crm.customers()
                                .add(new EntryDraft<>("C1", "Sunrise Trading", CustomerDetails.none()), null)
                                .id())
                        .salesperson(crm.employees()
                                .add(new EntryDraft<>("E1", "Ann Zhang", EmployeeDetails.none()), null)
                                .id())
                        .lines(List.of(LineInput.of(
                                        crm.products()
                                                .add(new EntryDraft<>("P1", "Nut", ProductDetails.none()), null)
                                                .id(),
                                        BigDecimal.TEN)
                                .at(new BigDecimal("2.50"))))
                        .build());
        Quote quote = crm.quotes().findByNumber("Q1").orElseThrow();
        QuotePrinter printer =
                new QuotePrinter(CompanyProfile.named("Northwind Tools Ltd.").withAddress("12 Harbour Road\nBristol"));
        printer.html(QuoteView.of(crm, quote), QuoteTemplate.standard(Locale.ENGLISH), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("12 Harbour Road", "Sunrise Trading", "25.00");
    }
}
