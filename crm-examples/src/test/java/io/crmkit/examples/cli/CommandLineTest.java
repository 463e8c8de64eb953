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
    @DisplayName(
            "demo tells the story in English: back-fill, quotes, refusals, what is undone, the project, the analyses,"
                    + " deletions with their plans")
    void demo() {
        Shell told = Shell.run("demo");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("refused: ", "[rule.record-order]", "[rule.state]", "opportunity amount 120,000.00")
                .contains("Opportunities by customer\n", "Opportunities by salesperson\n", "\nCustomer: S South\n")
                .contains("Ann deleted contact 4: opportunity amount 15,000.00 → 120,000.00")
                .contains("The manager approved the opportunity: state active → approved")
                .contains(
                        "actual cost 30,000.00, actual amount 150,000.00",
                        "actual cost 33,500.00, actual amount 148,000.00")
                .contains("refused: PRJ-1 is terminated")
                .contains(
                        "Total                                   142,692.50         97                       132,203.73\n")
                .contains(
                        "[rule.already-quoted]", "quote QUO-2 no longer exists", "QUO-5: total 3,000.00, expired since")
                .contains("partner: Rapid Fitters, installation", "attachment: Contract.txt, 11 bytes")
                .contains("remove: project × 1, maintenance record × 1\n   change: opportunity × 1\n")
                .contains("remove: opportunity × 1, contact record × 3, reply × 1, quote × 1\n", "[in-use]", "[stale]")
                .contains("PRJ-1: the opportunity it was made of is deleted")
                .contains("OPP-2026-00001: state approved", "Projects by customer\n", "Projects by employee\n")
                .contains("\nTotal                             72,514       2.3914  173,412.50           162,153.73\n")
                .contains("Quoted products\nCustomer: S South\n")
                .contains("refused: Service SRV-1 is completed", "Services by employee\n", "Services by satisfaction\n")
                .contains("A check of the whole ledger finds nothing wrong.")
                .doesNotContain("opportunity.add", "fields changed", "120000.00");
    }

    @Test
    @DisplayName("The demo is in Chinese")
    void demoInChinese() {
        Shell told = Shell.run("demo", "--lang", "zh");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("拒绝：", "商务谈判", "客户机会分析（按客户汇总）", "旭日贸易", "经理审核机会：状态 进行中 → 已审核", "\n客户：S 华南\n")
                .contains("删除：项目 × 1、维护记录 × 1", "拒绝：PRJ-1 已终止", "实际金额 148,000.00", "客户项目分析（按职员汇总）")
                .contains("报价单 QUO-1\n日期：2026-03-22；有效期至：2026-05-01\n", "商品报价明细\n客户：S 华南\n")
                .contains("拒绝：已在单据中使用，不能删除：机会 1 张、报价单 1 张 [in-use]", "PRJ-1：来源机会已删除")
                .contains("拒绝：服务 SRV-1 已完成", "客户服务分析（按职员汇总）")
                .doesNotContain("refused", "record.", "opportunity");
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
    @DisplayName("the text report says what it is of and what it was restricted to")
    void title() {
        Shell text = Shell.run(
                "report",
                "opportunities",
                "--db",
                imported(),
                "--by",
                "employee",
                "--customer",
                "C2",
                "--from",
                "2011-01-01");
        assertThat(text.out())
                .startsWith(
                        "Opportunities by salesperson\nCustomer: C2 Quote \"&\" Co; Start: from 2011-01-01\n\nEmployee code");
    }

    @Test
    @DisplayName("an import ends with a sentence of what was imported, in the language")
    void summary() {
        Path folder = Folder.small(temp.resolve("in")).path();
        assertThat(Shell.run("import", "--db", temp.resolve("en"), folder).out())
                .endsWith("imported 15 rows into ledger main\n");
        assertThat(Shell.run("import", "--db", temp.resolve("zh"), "--ledger", "二", "--lang", "zh", folder)
                        .out())
                .endsWith("已向账套 二 导入 15 行\n");
        Path single = new Folder(temp.resolve("single"))
                .file("employees.csv", "code,name", "E1,Ann")
                .path();
        assertThat(Shell.run("import", "--db", temp.resolve("one"), single).out())
                .endsWith("imported 1 row into ledger main\n");
    }

    @Test
    @DisplayName(
            "a folder without CSV files, or with one that is a folder, is exit 2 and names it; no database is made")
    void badFolders() throws IOException {
        Path db = temp.resolve("none");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("customers.txt"), "code,name");
        Shell.run("import", "--db", db, empty).assertRefused(2, "no CSV files in " + empty);
        Path odd = Files.createDirectories(temp.resolve("odd"));
        Files.createDirectory(odd.resolve("customers.csv"));
        Shell.run("import", "--db", db, odd).assertRefused(2, odd.resolve("customers.csv") + " is a folder");
        Shell.run("import", "--db", db, "").assertRefused(2, "folder ", " does not exist");
        assertThat(temp.resolve("none.mv.db")).doesNotExist();
    }

    @Test
    @DisplayName("what is refused is told in the language of the command")
    void chinese() {
        Path db = imported();
        Shell.run("report", "opportunities", "--db", db, "--lang", "zh", "--customer", "X")
                .assertRefused(2, "客户 X 不存在");
        Shell.run("report", "opportunities", "--db", db, "--lang", "zh", "--stage", "X")
                .assertRefused(2, "销售阶段 X 不存在");
        Shell.run("report", "opportunities", "--db", db, "--lang", "zh", "--ledger", "X")
                .assertRefused(2, "不存在账套 X");
        Shell.run("report", "opportunities", "--db", temp.resolve("x"), "--lang", "zh")
                .assertRefused(1, "数据库 " + temp.resolve("x") + " 不存在");
        Shell.run("import", "--db", "", "--lang", "zh", temp.resolve("in")).assertRefused(2, "缺少数据库的名称");
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
            {"--from", "1899-12-31"},
            {"--to", "3000-01-01"},
            {"--to", "+10000-01-01"},
            {"--from", "2012-01-01", "--to", "2011-01-01"},
            {"--what", "1"}
        }) {
            String[] all = new String[wrong.length + 4];
            System.arraycopy(new String[] {"report", "opportunities", "--db", db.toString()}, 0, all, 0, 4);
            System.arraycopy(wrong, 0, all, 4, wrong.length);
            Shell refused = Shell.run((Object[]) all);
            refused.assertRefused(2);
        }
        assertThat(Shell.run("import", "--db", db, temp.resolve("nothing")).code())
                .isEqualTo(2);
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
                .file("replies.csv", "kind,no,seq,n,author,at,text", "GOAL,O2,1,1,boss,2011-01-07T10:00:00Z,no");
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
        Shell.run("report", "opportunities", "--db", db).assertRefused(1, "database " + db + " does not exist");
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
