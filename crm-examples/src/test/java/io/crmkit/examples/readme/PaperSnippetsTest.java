package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.Product;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.quote.CompanyProfile;
import io.crmkit.reports.quote.QuotePrinter;
import io.crmkit.reports.quote.QuoteTemplate;
import io.crmkit.reports.quote.QuoteView;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.testkit.Fixtures;
import io.crmkit.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crm-reports' page shows of reports, lists and quotes on paper. */
class PaperSnippetsTest {

    private final Crm crm = Crm.inMemory();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("L8: a list is rendered as it is shown, with the columns of a layout")
    void list() throws IOException {
        ListType type = crm.opportunities().type();
        ListLayout layout = crm.preferences().layout(type);
        ReportTable table = ReportTables.list(
                        Localized.of("Opportunities", "机会"),
                        type,
                        layout.of(type),
                        crm.opportunities().search(ListQuery.all()).rows())
                .locking(layout.locked());
        ReportRenderers.standard(crm).of("csv-safe").render(table, Locale.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Number,Subject");
    }

    @Test
    @DisplayName("A1: every figure can be traced to its documents")
    void trace() {
        new Fixtures(crm).opportunity();
        OpportunityCriteria criteria = OpportunityCriteria.groupBy(Grouping.CUSTOMER);
        var analysis = crm.reports().opportunities(criteria);
        var behind = crm.reports()
                .drillDown(criteria, DrillDownQuery.of(analysis.rows().get(0)));

        assertThat(behind.documents()).hasSize(1);
    }

    @Test
    @DisplayName("Q5, X1: a template of a user")
    void template() throws IOException {
        QuoteTemplate template = QuoteTemplate.of("""
                <html>
                  <head><title>Quote {{quote.number}}</title></head>
                  <body>
                    <h1>{{company.name}}</h1>
                    <p>{{customer.name}}{{#quote.validUntil}}, valid until {{quote.validUntil}}{{/quote.validUntil}}</p>
                    <table>
                      {{#lines}}<tr><td>{{product}}</td><td>{{quantity}} × {{unitPrice}}</td><td>{{final}}</td></tr>{{/lines}}
                    </table>
                    <p>{{quote.total}}</p>
                  </body>
                </html>
                """);
        QuotePrinter printer = new QuotePrinter(CompanyProfile.named("Northwind Tools Ltd."));
        printer.pdf(view(), template, PdfFonts.ofSystem(), out);

        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    @DisplayName("L8: a report is rendered by the name of a format")
    void report() throws IOException {
        ReportTable table = ReportTables.opportunities(crm, OpportunityCriteria.groupBy(Grouping.CUSTOMER));
        ReportRenderers renderers = ReportRenderers.standard();
        renderers.of("html").render(table, Locale.CHINESE, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("客户机会分析（按客户汇总）", "暂无数据");
    }

    @Test
    @DisplayName("Q5: a quote is printed with the company's letterhead")
    void quote() throws IOException {
        addQuote();
        Quote quote = crm.quotes().findByNumber("Q1").orElseThrow();
        QuotePrinter printer =
                new QuotePrinter(CompanyProfile.named("Northwind Tools Ltd.").withAddress("12 Harbour Road\nBristol"));
        printer.html(QuoteView.of(crm, quote), QuoteTemplate.standard(Locale.ENGLISH), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("12 Harbour Road", "Sunrise Trading", "25.00");
    }

    private QuoteView view() {
        addQuote();
        return QuoteView.of(crm, crm.quotes().findByNumber("Q1").orElseThrow());
    }

    private void addQuote() {
        crm.quotes()
                .add(AddQuote.builder()
                        .number("Q1")
                        .date(LocalDate.of(2026, 3, 5))
                        .customer(crm.customers()
                                .add(Customer.draft("C1", "Sunrise Trading"))
                                .id())
                        .salesperson(crm.employees()
                                .add(Employee.draft("E1", "Ann Zhang"))
                                .id())
                        .lines(List.of(LineInput.of(
                                        crm.products()
                                                .add(Product.draft("P1", "Nut"))
                                                .id(),
                                        BigDecimal.TEN)
                                .at(new BigDecimal("2.50"))))
                        .build());
    }
}
