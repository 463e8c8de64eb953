package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.user.Actor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports, lists and quotes in all formats. */
class PaperTest {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "text", "Opportunit",
            "csv", "code,",
            "csv-safe", "\uFEFFEmployee code,",
            "xlsx", "PK\u0003\u0004",
            "html", "<!DOCTYPE html>",
            "pdf", "%PDF-1.");

    @TempDir
    Path temp;

    @BeforeEach
    void ledger() {
        Folder small = Folder.small(temp.resolve("in")).file("employees.csv", "code,name", "E1,Ann", "E2,Bob");
        assertThat(Shell.run("import", "--db", db(), small.path()).code()).isZero();
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(db()).build())
                .actor(Actor.of("test"))
                .build()) {
            ProductId nut = crm.products().add(Product.draft("P1", "Nut")).id();
            crm.quotes()
                    .add(AddQuote.builder()
                            .number("Q1")
                            .date(LocalDate.of(2026, 3, 5))
                            .customer(crm.customers()
                                    .findByCode("C1")
                                    .orElseThrow()
                                    .id())
                            .salesperson(crm.employees()
                                    .findByCode("E1")
                                    .orElseThrow()
                                    .id())
                            .lines(List.of(LineInput.of(nut, BigDecimal.TEN).at(new BigDecimal("2.50"))))
                            .build());
        }
    }

    @Test
    @DisplayName("L8: a report comes in every format, to a file and to the output alike")
    void reports() throws IOException {
        for (Map.Entry<String, String> format : BEGINNINGS.entrySet()) {
            Path file = temp.resolve("report." + format.getKey());
            Shell written = Shell.run(
                    "report",
                    "opportunities",
                    "--by",
                    "employee",
                    "--db",
                    db(),
                    "--format",
                    format.getKey(),
                    "--out",
                    file);
            assertThat(written.err()).isEmpty();
            assertThat(written.out()).isEmpty();
            assertThat(beginning(file)).as(format.getKey()).startsWith(format.getValue());
        }
        assertThat(Shell.run("report", "opportunities", "--db", db(), "--format", "HTML")
                        .out())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    @DisplayName("L8: a PDF on the standard output is that and nothing else, and the terminal stays silent")
    void terminal() throws IOException, InterruptedException {
        Path pdf = temp.resolve("out.pdf");
        Path terminal = temp.resolve("terminal.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "report",
                        "opportunities",
                        "--by",
                        "employee",
                        "--db",
                        db().toString(),
                        "--format",
                        "pdf")
                .redirectOutput(pdf.toFile())
                .redirectError(terminal.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(terminal).isEmptyFile();
        assertThat(beginning(pdf)).startsWith("%PDF-1.");
    }

    @Test
    @DisplayName("L8: a list comes in every format, with the columns that are wanted, as it is filtered and sorted")
    void lists() throws IOException {
        assertThat(Shell.run(
                                "list",
                                "opportunities",
                                "--db",
                                db(),
                                "--format",
                                "csv",
                                "--columns",
                                "state,number",
                                "--sort",
                                "-number",
                                "--filter",
                                "number ne O1")
                        .out())
                .isEqualTo("state,number\nAPPROVED,O3\nTERMINATED,O2\n");
        String page = Shell.run(
                        "list",
                        "opportunities",
                        "--db",
                        db(),
                        "--format",
                        "html",
                        "--columns",
                        "number,state",
                        "--lang",
                        "zh")
                .out();
        assertThat(page).contains("<tr class=\"terminated\">", "已终止", "lang=\"zh-Hans\"");
        Path file = temp.resolve("list.xlsx");
        Shell.run("list", "opportunities", "--db", db(), "--format", "xlsx", "--out", file);
        assertThat(beginning(file)).startsWith("PK");
        Shell.run("list", "opportunities", "--db", db(), "--columns", "number,price")
                .assertRefused(2, "unknown column price");
    }

    @Test
    @DisplayName("Q5: a quote is printed as HTML, PDF and a spreadsheet, from a company's own letterhead and form too")
    void quotes() throws IOException {
        Path company = Files.writeString(
                temp.resolve("company.properties"),
                "name = Northwind & Co\naddress = 1 High Street\\nLondon\ncurrency = GBP\n");
        assertThat(Shell.run("quote", "print", "Q1", "--db", db(), "--company", company)
                        .out())
                .contains("Northwind &amp; Co", "1 High Street\nLondon", "Zoë", "Total GBP", "25.00");
        assertThat(Shell.run("quote", "print", "Q1", "--db", db(), "--lang", "zh")
                        .out())
                .contains("报价单", "贰拾伍元整");
        for (String format : List.of("pdf", "xlsx", "html")) {
            Path file = temp.resolve("quote." + format);
            Shell printed = Shell.run("quote", "print", "Q1", "--db", db(), "--format", format, "--out", file);
            assertThat(printed.err()).isEmpty();
            assertThat(beginning(file)).startsWith(BEGINNINGS.get(format));
        }
        Path form = temp.resolve("form.html");
        assertThat(Shell.run("quote", "template", "--out", form).code()).isZero();
        Files.writeString(form, Files.readString(form).replace("Quotation", "Offer"));
        assertThat(Shell.run("quote", "print", "Q1", "--db", db(), "--template", form)
                        .out())
                .contains("<h1>Offer</h1>");
    }

    @Test
    @DisplayName("Q5 K16: what cannot be printed is exit 2, in one line that says where the mistake is")
    void refused() throws IOException {
        Path db = db();
        Path form = Files.writeString(
                temp.resolve("form.html"), "<html><head></head><body>\n<p>{{quote.nobody}}</p><script/></body></html>");
        Path file = temp.resolve("none.pdf");
        Shell.run("quote", "print", "Q1", "--db", db, "--template", form, "--out", file)
                .assertRefused(
                        2,
                        "template:2:4: {{quote.nobody}} is not known here",
                        "template:2:24: <script> is not allowed");
        Shell.run("quote", "print", "Q9", "--db", db).assertRefused(2, "quote Q9 was not found");
        Shell.run("quote", "print", "Q1", "--db", db, "--format", "xlsx", "--template", form)
                .assertRefused(2, "a spreadsheet has no template");
        Shell.run("quote", "print", "Q1", "--db", db, "--company", form).assertRefused(2, "known keys: name, address");
        Shell.run("quote", "print", "Q1", "--db", db, "--company", temp.resolve("no.file"))
                .assertRefused(1, temp.resolve("no.file") + " does not exist");
        Shell.run("quote", "print", "Q1", "--db", db, "--format", "pdf", "--font", form, "--out", file)
                .assertRefused(2, "font: is not a TrueType font file");
        Shell.run("report", "opportunities", "--db", db, "--format", "docx").assertRefused(2, "unknown format docx");
        assertThat(file).doesNotExist();
    }

    private Path db() {
        return temp.resolve("crm");
    }

    private static String beginning(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
    }
}
