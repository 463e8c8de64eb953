package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crmkit.error.ImportRefusedException;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quotes with their lines (X1). */
class QuoteImportTest extends ImportFixture {

    private static final String QUOTE = "no,date,customer,employee,source,source_no,source_seq,discount";
    private static final String LINE = "quote,line,product,quantity,unit_price,discount";

    @BeforeEach
    void products() {
        file("products.csv", "code,parent,name,unit_price", "P1,G,Pen,2.5", "P2,G,Gift,", "G,,Goods,9");
    }

    @Test
    @DisplayName(
            "X1 Q2 Q3: scattered lines keep their numbers and add up to the total; the product's price is the default")
    void lines() {
        file("quotes.csv", QUOTE, "Q1,2011-01-05,C1,E1,,,,33.33", "Q2,2011-01-05,C1,E1,DIRECT,,,");
        file(
                "quote_lines.csv",
                LINE,
                "Q2,7,P1,4,,50",
                "Q1,30,P1,3,,",
                "Q2,3,P2,1,0,",
                "Q1,10,P1,1.5,10,90",
                "Q1,20,P2,1,0.01,");
        load();
        Quote first = quote("Q1");
        assertThat(first.lines()).extracting(QuoteLine::number).containsExactly(10, 20, 30);
        assertThat(first.lines())
                .extracting(line -> line.finalAmount().toString())
                .containsExactly("4.50", "0.00", "2.50");
        assertThat(first.total()).hasToString("7.00");
        assertThat(quote("Q2").lines()).extracting(QuoteLine::number).containsExactly(3, 7);
        assertThat(quote("Q2").total()).hasToString("5.00");
        assertThat(quote("Q2").source()).isEqualTo(QuoteSource.DIRECT);
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 Q2 V1 V6: every bad cell of quotes and lines is named")
    void cells() {
        file(
                "quotes.csv",
                "no,date,valid_until,customer,employee,source,discount",
                "Q1,2011-01-05,2011-01-04,C9,E9,GIFT,100.00001",
                "!2,,,C1,E1,,",
                "Q3,2011-01-05,,C1,E1,,",
                "Q3,2011-01-05,,C1,E1,,",
                "Q5,2011-01-05,,C1,E1,,");
        file(
                "quote_lines.csv",
                LINE,
                "Q1,1,P1,1,,",
                "Q3,1,P1,0,,",
                "Q3,2,P1,1.00001,-1,101",
                "Q3,2,P1,1,1,",
                "Q3,3,G,1,,",
                "Q3,4,P9,1,,",
                "Q3,5,P2,1,,",
                "Q3,0,P1,1,,",
                "Q9,1,P1,1,,",
                "Q3,6,P1,9999999999999,9999999999999,");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "quotes.csv:2:valid_until",
                        "quotes.csv:2:customer",
                        "quotes.csv:2:employee",
                        "quotes.csv:2:source",
                        "quotes.csv:2:discount",
                        "quotes.csv:3:no",
                        "quotes.csv:3:date",
                        "quotes.csv:5:no",
                        "quotes.csv:6:-",
                        "quote_lines.csv:3:quantity",
                        "quote_lines.csv:4:quantity",
                        "quote_lines.csv:4:unit_price",
                        "quote_lines.csv:4:discount",
                        "quote_lines.csv:5:line",
                        "quote_lines.csv:6:product",
                        "quote_lines.csv:7:product",
                        "quote_lines.csv:8:unit_price",
                        "quote_lines.csv:9:line",
                        "quote_lines.csv:10:quote",
                        "quote_lines.csv:11:-");
    }

    @Test
    @DisplayName("X1 Q1 R7: a quote is direct or on a record of the folder, which has at most one")
    void sources() {
        parents();
        file(
                "quotes.csv",
                QUOTE,
                "Q1,2011-01-05,C1,E1,CONTACT,O1,1,",
                "Q2,2011-01-05,C1,E1,CONTACT,O1,01,",
                "Q3,2011-01-05,C1,E1,CONTACT,O1,2,",
                "Q4,2011-01-05,C1,E1,CONTACT,O9,1,",
                "Q5,2011-01-05,C1,E1,MAINTENANCE,O1,1,",
                "Q6,2011-01-05,C1,E1,MAINTENANCE,,,",
                "Q7,2011-01-05,C1,E1,,O1,1,");
        file("quote_lines.csv", LINE, lines(7));
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "quotes.csv:3:source_seq",
                        "quotes.csv:4:source_seq",
                        "quotes.csv:5:source_seq",
                        "quotes.csv:6:source_seq",
                        "quotes.csv:7:source_no",
                        "quotes.csv:7:source_seq",
                        "quotes.csv:8:source_no",
                        "quotes.csv:8:source_seq");
        file("quotes.csv", QUOTE, "Q1,2011-01-05,C2,E1,CONTACT,O1,1,", "Q2,2011-01-05,C1,E1,MAINTENANCE,J1,1,");
        file("quote_lines.csv", LINE, lines(2));
        load();
        assertThat(quote("Q1").source())
                .isEqualTo(QuoteSource.of(new RecordId<>(
                        crm.opportunities().findByNumber("O1").orElseThrow().id(), 1)));
        ProjectId project = crm.projects().findByNumber("J1").orElseThrow().id();
        assertThat(crm.quotes().ofRecord(new RecordId<>(project, 1)))
                .hasValueSatisfying(quote -> assertThat(quote.number()).isEqualTo("Q2"));
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 Q1: a thousand lines are a quote's most")
    void manyLines() {
        file("quotes.csv", QUOTE, "Q1,2011-01-05,C1,E1,,,,", "Q2,2011-01-05,C1,E1,,,,");
        List<String> lines = new ArrayList<>(List.of(LINE));
        for (int i = 1; i <= 1001; i++) {
            lines.add("Q1," + i + ",P1,1,,");
            lines.add("Q2," + i + ",P1,1,,");
        }
        lines.remove(lines.size() - 1);
        file("quote_lines.csv", lines.toArray(String[]::new));
        assertThat(refused()).containsExactly("quotes.csv:2:-");
    }

    @Test
    @DisplayName("X1 Q1: a quote without lines is told as such")
    void noLines() {
        file("quotes.csv", QUOTE, "Q1,2011-01-05,C1,E1,,,,", "Q2,2011-01-05,C1,E1,,,,");
        file("quote_lines.csv", LINE, "Q1,1,P1,1,,");
        ImportRefusedException refusal = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refusal.badRows())
                .extracting(row -> row.text(Locale.ENGLISH), row -> row.text(Locale.CHINESE))
                .containsExactly(tuple(
                        "quotes.csv:3:-: this quote has no lines; a quote has 1 to 1,000",
                        "quotes.csv:3:-: 此报价单没有明细行；应有 1 至 1,000 行"));
    }

    @Test
    @DisplayName(
            "X1 Q2: a wrong price is reported once, not again for the lines that use it; taken numbers are reported")
    void prices() {
        file("products.csv", "code,name,unit_price", "P1,Pen,cheap");
        file("quotes.csv", QUOTE, "Q1,2011-01-05,C1,E1,,,,");
        file("quote_lines.csv", LINE, lines(1));
        assertThat(refused()).containsExactly("products.csv:2:unit_price");
        products();
        load();
        delete("products.csv", "customers.csv", "employees.csv", "dictionaries.csv");
        assertThat(refused()).containsExactly("quotes.csv:2:no");
        file("quotes.csv", QUOTE, "Q2,2011-01-05,C1,E1,,,,");
        file("quote_lines.csv", LINE, "Q2,1,P1,2,,");
        load();
        assertThat(quote("Q2").total()).as("the price of the ledger's product").hasToString("5.00");
    }

    private void parents() {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C1,E1,First,2011-01-05");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "O1,1,2011-01-06T09:00,E1,x");
        file("projects.csv", "no,subject,customer,employee,stage,start", "J1,a,C1,E1,First,2011-01-05");
        file("maintenance_records.csv", "project,seq,at,employee,subject", "J1,1,2011-01-06T09:00,E1,x");
    }

    /** A line for each of some quotes. */
    private static String[] lines(int quotes) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= quotes; i++) {
            lines.add("Q" + i + ",1,P1,1,,");
        }
        return lines.toArray(String[]::new);
    }

    private void file(String name, String head, String[] rows) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(List.of(rows));
        file(name, lines.toArray(String[]::new));
    }

    private Quote quote(String number) {
        return crm.quotes().findByNumber(number).orElseThrow();
    }
}
