package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of quotes, over a direct one of each customer and one on a contact record. */
class QuoteReportTest {

    private static final String HEAD = "code,name,quantity,unit_price,amount,discounted_amount\n";
    private static final String BOTH = "P1,Bolt,5,10.4000,52.00,34.22\n" + "P2,张紧轮,0.5,3.0000,1.50,1.35\n";

    @TempDir
    Path temp;

    @BeforeEach
    void ledger() {
        Folder folder = Folder.small(temp.resolve("in"))
                .file("products.csv", "code,name,unit_price", "P1,Bolt,10", "P2,张紧轮,3")
                .file(
                        "quotes.csv",
                        "no,date,customer,employee,source,source_no,source_seq,discount",
                        "Q1,2011-01-06,C1,E1,CONTACT,O1,1,90",
                        "Q2,2011-02-01,C2,E2,DIRECT,,,")
                .file(
                        "quote_lines.csv",
                        "quote,line,product,quantity,unit_price,discount",
                        "Q1,1,P1,2,,66.55",
                        "Q1,2,P2,0.5,,",
                        "Q2,1,P1,3,10.6667,69.5");
        assertThat(Shell.run("import", "--db", db(), folder.path()).err()).isEmpty();
    }

    @Test
    @DisplayName("A4: the report of quotes counts lines by product, of a customer or category, an employee, some days")
    void options() {
        assertThat(csv()).isEqualTo(HEAD + BOTH + "TOTAL,TOTAL,5.5,9.7273,53.50,35.57\n");
        String first = HEAD + "P1,Bolt,2,10.0000,20.00,11.98\n" + "P2,张紧轮,0.5,3.0000,1.50,1.35\n"
                + "TOTAL,TOTAL,2.5,8.6000,21.50,13.33\n";
        assertThat(csv("--customer", "C1")).isEqualTo(first);
        assertThat(csv("--customer", "K1", "--employee", "E1")).isEqualTo(first);
        assertThat(csv("--to", "2011-01-06")).isEqualTo(first);
        String second = HEAD + "P1,Bolt,3,10.6667,32.00,22.24\nTOTAL,TOTAL,3,10.6667,32.00,22.24\n";
        assertThat(csv("--employee", "E2")).isEqualTo(second);
        assertThat(csv("--from", "2011-02-01", "--to", "2011-02-01")).isEqualTo(second);
        assertThat(csv("--from", "2011-02-02")).isEqualTo(HEAD + "TOTAL,TOTAL,0,,0.00,0.00\n");
    }

    @Test
    @DisplayName("A4: as text it says what it was restricted to, in the language; it is written to a file too")
    void text() throws IOException {
        Path file = temp.resolve("quotes.txt");
        Shell written = report("--lang", "zh", "--employee", "E1", "--from", "2011-01-01", "--out", file.toString());
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("商品报价明细\n业务员：E1 张三；日期：2011-01-01 起\n\n商品编码")
                .contains("张紧轮", "折后金额", "合计");
    }

    @Test
    @DisplayName("what the report of quotes does not have, and what is not there, is exit 2 in one line")
    void refused() {
        report("--by", "employee").assertRefused(2);
        report("--stage", "First").assertRefused(2);
        report("--customer", "C9").assertRefused(2, "customer C9 was not found");
        report("--lang", "zh", "--employee", "E9").assertRefused(2, "职员 E9 不存在");
        report("--from", "2012-01-01", "--to", "2011-01-01").assertRefused(2);
    }

    private String csv(String... options) {
        Shell shown = report(Stream.concat(Stream.of("--format", "csv"), Arrays.stream(options))
                .toArray(String[]::new));
        assertThat(shown.err()).isEmpty();
        return shown.out();
    }

    private Shell report(String... options) {
        return Shell.run(Stream.concat(Stream.of("report", "quotes", "--db", db()), Arrays.stream(options))
                .toArray());
    }

    private String db() {
        return temp.resolve("crm").toString();
    }
}
