package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String HEAD = "code,name,count,cost,expected,opportunity_amount,expected_profit,"
            + "expected_profit_rate,opportunity_profit,opportunity_profit_rate\n";

    @TempDir
    Path temp;

    @Test
    @DisplayName("demo tells the story in English: back-fill, a refusal, the undone mistake, both analyses")
    void demo() {
        Shell told = Shell.run("demo");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("refused: ", "[rule.record-order]", "[rule.state]", "opportunity amount 120000.00")
                .contains("Invariants broken: 0", "Opportunities by customer", "Opportunities by salesperson");
    }

    @Test
    @DisplayName("demo tells the story in Chinese")
    void demoInChinese() {
        Shell told = Shell.run("demo", "--lang", "zh");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("拒绝：", "商务谈判", "机会分析：按客户", "旭日贸易").doesNotContain("refused");
    }

    @Test
    @DisplayName("X1 A1: an imported folder gives the report, exactly")
    void importAndReport() {
        Path db = imported();
        Shell byCustomer = Shell.run("report", "opportunities", "--db", db, "--format", "csv");
        assertThat(byCustomer.err()).isEmpty();
        assertThat(byCustomer.out())
                .isEqualTo(HEAD
                        + "C2,\"Quote \"\"&\"\" Co\",2,12.55,10.00,3.33,-2.55,-25.50,-9.22,-276.88\n"
                        + "C1,Zoë,1,10.00,200.00,100.00,190.00,95.00,90.00,90.00\n"
                        + "TOTAL,TOTAL,3,22.55,210.00,103.33,187.45,89.26,80.78,78.18\n");
        Shell filtered = Shell.run(
                "report",
                "opportunities",
                "--db",
                db,
                "--format",
                "csv",
                "--by",
                "employee",
                "--state",
                "approved",
                "--from",
                "2011-03-05",
                "--to",
                "2011-03-05",
                "--stage",
                "First",
                "--customer",
                "C2",
                "--employee",
                "E1");
        assertThat(filtered.out())
                .isEqualTo(HEAD + "E1,张三,1,7.00,0.00,0.00,-7.00,,-7.00,\nTOTAL,TOTAL,1,7.00,0.00,0.00,-7.00,,-7.00,\n");
        assertThat(Shell.run("report", "opportunities", "--db", db, "--format", "csv", "--customer", "K1")
                        .out())
                .contains("C1,Zoë,1,")
                .doesNotContain("C2");
    }

    @Test
    @DisplayName("a report is written to a file, the same bytes")
    void reportToFile() throws IOException {
        Path db = imported();
        Path file = temp.resolve("report.csv");
        Shell written = Shell.run("report", "opportunities", "--db", db, "--format", "csv", "--out", file);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Shell.run("report", "opportunities", "--db", db, "--format", "csv")
                        .out());
    }

    @Test
    @DisplayName("the text report is aligned for wide characters and labelled in the language")
    void textReport() {
        Shell text = Shell.run("report", "opportunities", "--db", imported(), "--by", "employee", "--lang", "zh");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("张三", "合计");
        assertThat(text.out()
                        .lines()
                        .filter(line -> line.contains("Bob") || line.contains("张三"))
                        .map(CommandLineTest::width))
                .hasSize(2)
                .containsOnly(width(text.out()
                        .lines()
                        .filter(line -> line.contains("Bob"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    @DisplayName("an unknown code, stage, state, ledger or option is exit 2, in one line")
    void badUse() {
        Path db = imported();
        for (String[] wrong : new String[][] {
            {"--customer", "nobody"},
            {"--employee", "nobody"},
            {"--stage", "nowhere"},
            {"--state", "LOST"},
            {"--ledger", "other"},
            {"--from", "2011-02-30"},
            {"--from", "2012-01-01", "--to", "2011-01-01"},
            {"--what", "1"}
        }) {
            String[] all = new String[wrong.length + 4];
            System.arraycopy(new String[] {"report", "opportunities", "--db", db.toString()}, 0, all, 0, 4);
            System.arraycopy(wrong, 0, all, 4, wrong.length);
            Shell refused = Shell.run((Object[]) all);
            assertThat(refused.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(refused.err()).doesNotContain("\tat ", "Exception").isNotBlank();
            assertThat(refused.out()).isEmpty();
        }
        assertThat(Shell.run("import", "--db", db, temp.resolve("nothing")).code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a missing, foreign or broken database is exit 1, in one line, and is not created")
    void badDatabase() throws IOException {
        Path missing = temp.resolve("missing");
        Shell refused = Shell.run("report", "opportunities", "--db", missing);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(Files.exists(temp.resolve("missing.mv.db"))).isFalse();
        Files.writeString(temp.resolve("broken.mv.db"), "this is no database, although it has the name of one");
        for (String command : new String[] {"report", "import"}) {
            Shell broken = command.equals("report")
                    ? Shell.run("report", "opportunities", "--db", temp.resolve("broken"))
                    : Shell.run(
                            "import",
                            "--db",
                            temp.resolve("broken"),
                            Folder.small(temp.resolve("in2")).path());
            assertThat(broken.code()).as(broken.err()).isEqualTo(1);
            assertThat(broken.err().lines()).hasSize(1);
        }
        assertThat(Shell.run("report", "opportunities", "--db", "jdbc:postgresql://127.0.0.1:1/none")
                        .code())
                .isEqualTo(1);
        assertThat(Shell.run("report", "opportunities", "--db", "jdbc:nothing:x")
                        .code())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("X1: every bad row is named with file, line and column; nothing is imported, not even the ledger")
    void badRows() throws IOException {
        Folder folder = Folder.small(temp.resolve("bad"))
                .file("customers.csv", "code,parent,name", "C1,NOPE,One", "C1,,Twice", ",,No code")
                .file("employees.csv", "code,name", "E1,Ann")
                .file(
                        "opportunities.csv",
                        "no,subject,customer,employee,stage,expected,start,state",
                        "O1,One,C9,E1,First,1.005,2011-02-30,ACTIVE",
                        "O2,Two,C1,E1,Nowhere,1e3,2011-02-03,CONVERTED")
                .file(
                        "contact_records.csv",
                        "opportunity,seq,at,employee,subject,completed",
                        "O9,1,2011-01-01T09:00,E1,Lost,true",
                        "O2,1,2011-01-01,E1,No time,false",
                        "O2,2,2011-01-02T09:00,E1,Too early,true")
                .file("replies.csv", "kind,no,seq,n,author,at,text", "PLAN,O2,1,1,boss,2011-01-07T10:00:00Z,no");
        Path db = temp.resolve("bad-db");
        Shell refused = Shell.run("import", "--db", db, folder.path());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("customers.csv:2:parent: ", "customers.csv:3:code: ", "customers.csv:4:code: ")
                .contains(
                        "opportunities.csv:2:customer: ",
                        "opportunities.csv:2:expected: ",
                        "opportunities.csv:2:start: ")
                .contains(
                        "opportunities.csv:3:stage: ", "opportunities.csv:3:expected: ", "opportunities.csv:3:state: ")
                .contains("contact_records.csv:2:opportunity: ", "contact_records.csv:3:at: ", "replies.csv:2:kind: ");
        assertThat(Shell.run("report", "opportunities", "--db", db).code()).isEqualTo(2);
        assertThat(Shell.run(
                                "import",
                                "--db",
                                db,
                                Folder.small(temp.resolve("good")).path())
                        .code())
                .isZero();
    }

    @Test
    @DisplayName("X1: wrong encoding, an unknown column and files not supported yet are named")
    void badFiles() {
        Folder folder = Folder.small(temp.resolve("files"))
                .bytes("employees.csv", "code,name\nE1,张三\nE2,Bob\n".getBytes(Charset.forName("GBK")))
                .file("customers.csv", "code,name,colour", "C1,One,red")
                .file("quotes.csv", "no,date,customer,employee", "Q1,2011-01-01,C1,E1");
        Shell refused = Shell.run("import", "--db", temp.resolve("files-db"), folder.path());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("employees.csv:2:", "customers.csv:1:colour: ", "quotes.csv:");
    }

    @Test
    @DisplayName("X1: two ledgers of one database are separate, and a second import of the same keys is refused")
    void ledgers() {
        Path db = imported();
        Path folder = Folder.small(temp.resolve("again")).path();
        assertThat(Shell.run("import", "--db", db, folder).code()).isEqualTo(2);
        assertThat(Shell.run("import", "--db", db, "--ledger", "second", folder).code())
                .isZero();
        assertThat(Shell.run("report", "opportunities", "--db", db, "--ledger", "second", "--format", "csv")
                        .out())
                .isEqualTo(Shell.run("report", "opportunities", "--db", db, "--format", "csv")
                        .out());
    }

    @Test
    @DisplayName("X1: a dry run says what an import would, and creates neither database nor ledger")
    void dryRun() {
        Path folder = Folder.small(temp.resolve("dry")).path();
        Path missing = temp.resolve("dry-db");
        Shell checked = Shell.run("import", "--dry-run", "--db", missing, folder);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("opportunities.csv: 3", "contact_records.csv: 2");
        assertThat(temp.resolve("dry-db.mv.db")).doesNotExist();
        Path db = imported();
        Shell taken = Shell.run("import", "--dry-run", "--db", db, folder);
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.err()).contains("customers.csv:2:code: ", "opportunities.csv:2:no: ");
        assertThat(Shell.run("import", "--dry-run", "--db", db, "--ledger", "other", folder)
                        .code())
                .isZero();
        assertThat(Shell.run("report", "opportunities", "--db", db, "--ledger", "other")
                        .code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("X2: an exported ledger, imported and exported again, gives the same files, in the ledger's decimals")
    void export() throws IOException {
        Folder folder = Folder.small(temp.resolve("scaled")).file("settings.csv", "name,value", "scale,3");
        Path first = temp.resolve("first");
        assertThat(Shell.run("import", "--db", temp.resolve("one"), folder.path())
                        .code())
                .isZero();
        Shell exported = Shell.run("export", "--db", temp.resolve("one"), first);
        assertThat(exported.err()).isEmpty();
        assertThat(exported.code()).isZero();
        assertThat(exported.out()).contains("settings.csv: 1", "opportunities.csv: 3", "replies.csv: 1");
        assertThat(Files.readString(first.resolve("opportunities.csv"))).contains(",5.550,10.000,");
        assertThat(Shell.run("import", "--db", temp.resolve("two"), "--lang", "zh", first)
                        .code())
                .isZero();
        assertThat(Shell.run("export", "--db", temp.resolve("two"), temp.resolve("second"))
                        .code())
                .isZero();
        try (Stream<Path> files = Files.list(first)) {
            for (Path file : files.toList()) {
                assertThat(temp.resolve("second").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    @DisplayName(
            "export: a folder with something in it and an unknown ledger are exit 2, a missing database 1, in one line")
    void badExport() throws IOException {
        Path db = imported();
        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        Object[][] wrong = {
            {2, "--db", db, full},
            {2, "--db", db, "--ledger", "other", temp.resolve("out")},
            {2, "--db", db},
            {1, "--db", temp.resolve("missing"), temp.resolve("out")},
            {1, "--db", db, full.resolve("mine.txt/below")}
        };
        for (Object[] arguments : wrong) {
            Object[] all = arguments.clone();
            all[0] = "export";
            Shell refused = Shell.run(all);
            assertThat(refused.code()).as(refused.err()).isEqualTo(arguments[0]);
            assertThat(refused.err().lines()).hasSize(1);
            assertThat(refused.out()).isEmpty();
        }
        assertThat(temp.resolve("out")).doesNotExist();
        assertThat(temp.resolve("missing.mv.db")).doesNotExist();
    }

    private Path imported() {
        Path db = temp.resolve("crm");
        Shell done =
                Shell.run("import", "--db", db, Folder.small(temp.resolve("in")).path());
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("opportunities.csv: 3", "contact_records.csv: 2");
        return db;
    }

    private static int width(String line) {
        return line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
