package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.project.Project;
import io.crmkit.record.AddRecord;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of projects, and lists, on a ledger in which O3 has become the terminated project P1. */
class ProjectCommandsTest {

    private static final String HEAD =
            "code,name,count,cost,expected,opportunity_amount,actual_cost,actual_amount,actual_profit,actual_profit_rate\n";

    @TempDir
    Path temp;

    @BeforeEach
    void ledger() {
        assertThat(Shell.run(
                                "import",
                                "--db",
                                db(),
                                Folder.small(temp.resolve("in")).path())
                        .code())
                .isZero();
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(db()).build())
                .actor(Actor.of("test"))
                .build()) {
            Project project = crm.projects()
                    .convert(
                            crm.opportunities().findByNumber("O3").orElseThrow().id(), "P1");
            crm.maintenanceRecords()
                    .add(AddRecord.to(project.id())
                            .at(LocalDateTime.of(2011, 4, 1, 9, 0))
                            .employee(project.salesperson())
                            .subject("Install")
                            .cost(new BigDecimal("8.5"))
                            .amount(new BigDecimal("1500"))
                            .completed()
                            .build());
            crm.projects().terminate(project.id());
        }
    }

    @Test
    @DisplayName("A2: the report of projects takes the options of that of opportunities")
    void report() {
        String row = ",1,7.00,0.00,0.00,8.50,1500.00,1491.50,99.43\n";
        String total = "TOTAL,TOTAL" + row;
        assertThat(report("--format", "csv").out()).isEqualTo(HEAD + "C2,\"Quote \"\"&\"\" Co\"" + row + total);
        assertThat(report(
                                "--format",
                                "csv",
                                "--by",
                                "employee",
                                "--state",
                                "terminated",
                                "--stage",
                                "First",
                                "--customer",
                                "C2",
                                "--employee",
                                "E1",
                                "--from",
                                "2011-03-05",
                                "--to",
                                "2011-03-05")
                        .out())
                .isEqualTo(HEAD + "E1,张三" + row + total);
        assertThat(report("--format", "csv", "--state", "active").out())
                .isEqualTo(HEAD + "TOTAL,TOTAL,0,0.00,0.00,0.00,0.00,0.00,0.00,\n");
        assertThat(report("--by", "employee", "--employee", "E1").out())
                .startsWith("Projects by employee\nEmployee: E1 张三\n\nEmployee code");
        report("--state", "approved").assertRefused(2);
        report("--stage", "nowhere").assertRefused(2, "sales stage nowhere was not found");
        report("--from", "2012-01-01", "--to", "2011-01-01").assertRefused(2);
    }

    @Test
    @DisplayName("L1 L3: a list has the columns of its kind, filters combine by AND, a column sorts up or down")
    void list() {
        assertThat(rows("opportunities", "--sort", "-cost")).containsExactly("O1", "O3", "O2");
        assertThat(rows("opportunities", "--sort", "cost")).containsExactly("O2", "O3", "O1");
        assertThat(rows("opportunities", "--filter", "cost ge 7", "--filter", "state ne converted"))
                .containsExactly("O1");
        assertThat(rows("opportunities", "--filter", "customer contains  quote \"&\" co"))
                .containsExactly("O2", "O3");
        assertThat(rows("opportunities", "--filter", "lost_reason ne")).containsExactly("O2");
        assertThat(Shell.run("list", "projects", "--db", db(), "--format", "csv")
                        .out())
                .isEqualTo("number,subject,customer_code,customer,employee_code,employee,stage,rate,cost,expected,"
                        + "opportunity_amount,actual_cost,actual_amount,start,planned,actual,state,origin\n"
                        + "P1,Three,C2,\"Quote \"\"&\"\" Co\",E1,张三,First,0.00,7.00,0.00,"
                        + "0.00,8.50,1500.00,2011-03-05,,,TERMINATED,O3\n");
        assertThat(rows("contact-records", "--filter", "completed eq false")).containsExactly("O1");
        assertThat(rows("maintenance-records", "--filter", "at lt 2011-04-01T09:01"))
                .containsExactly("P1");
    }

    @Test
    @DisplayName("L1: page after page a list gives every row once; the text says which page it is, without a total")
    void pages() {
        assertThat(Stream.of("1", "2", "3")
                        .flatMap(page ->
                                rows("opportunities", "--size", "1", "--page", page, "--sort", "-number").stream()))
                .containsExactly("O3", "O2", "O1");
        Shell text = Shell.run("list", "maintenance-records", "--db", db());
        assertThat(text.out())
                .startsWith("Maintenance records, page 1 of 1\n\nProject number  Record  Contact time")
                .contains("1,500.00")
                .doesNotContain("Total");
        assertThat(text.out().lines()).hasSize(5);
        assertThat(Shell.run("list", "projects", "--db", db(), "--lang", "zh", "--filter", "number eq none")
                        .out())
                .startsWith("项目，第 1/1 页\n");
    }

    @Test
    @DisplayName("L3: an unknown kind, column, operator or page, and what does not fit a column, is exit 2 in one line")
    void refused() {
        list("quarrels")
                .assertRefused(2, "unknown word 'quarrels'; known words: opportunities, projects, contact-records, ");
        Shell.run("report", "opportunties", "--db", db())
                .assertRefused(
                        2, "unknown command opportunties; known commands: opportunities, projects, quotes, services");
        Shell.run("history", "work_plans", "W1", "--db", db())
                .assertRefused(
                        2, "unknown word 'work_plans'; known words: opportunity, project, quote, service, work-plan, ");
        Shell.run("history", "work_plan", "W1", "--db", db()).assertRefused(2, "W1");
        Shell.run("history", "work-plan", "W1", "--db", db()).assertRefused(2, "W1");
        Shell.run("rapport").assertRefused(2, "unknown command rapport; known commands: demo, host, import, ");
        list("projects", "--filter", "colour eq red").assertRefused(2, "unknown column colour", "actual_cost");
        list("projects", "--filter", "number like P").assertRefused(2, "unknown operator like", "contains, gt");
        list("projects", "--filter", "number").assertRefused(2, "'number' is not a filter");
        list("projects", "--filter", "").assertRefused(2, "is not a filter");
        list("projects", "--filter", "number gt 1")
                .assertRefused(2, "'number gt 1': “Number” is a text field and cannot be compared by “greater than”");
        list("projects", "--filter", "number eq P", "--filter", "cost gt much")
                .assertRefused(2, "'cost gt much': “", "” must be compared with", "1234.50");
        list("projects", "--lang", "zh", "--filter", "start le 2011")
                .assertRefused(2, "'start le 2011': “", "”应与", "2010-12-15");
        list("projects", "--sort", "-colour").assertRefused(2, "unknown column colour");
        list("projects", "--page", "0").assertRefused(2, "page 0 does not exist");
        list("projects", "--page", "2").assertRefused(2, "the last page is 1");
        list("projects", "--size", "0").assertRefused(2);
        list("projects", "--size", "1001").assertRefused(2);
        list("projects", "--lang", "zh", "--filter", "colour eq red").assertRefused(2, "未知的列 colour");
    }

    @Test
    @DisplayName("Wrong options are refused in the language of the command")
    void options() {
        Shell.run("rapport", "--lang", "zh").assertRefused(2, "未知的命令 rapport；可用的命令：demo, host, ", "（参见 crm --help）");
        list("projects", "--lang=zh", "--colour", "red").assertRefused(2, "未知的选项 --colour");
        list("projects", "extra", "--lang", "zh").assertRefused(2, "多余的参数 extra");
        list("quarrels", "--lang", "zh").assertRefused(2, "KIND 的值“quarrels”无效；可用的值：opportunities, projects");
        list("projects", "--lang", "zh", "--size", "many").assertRefused(2, "--size 的值“many”无效");
        list("projects", "--lang", "zh", "--page", "1", "--page", "2").assertRefused(2, "--page 只能指定一次");
        report("--lang", "zh", "--from", "2011").assertRefused(2, "--from 的值“2011”无效");
        Shell.run("export", "--lang", "zh").assertRefused(2, "缺少 ", "--db", "DIR");
        Shell.run("list", "projects", "--lang", "zh", "--db").assertRefused(2, "缺少");
    }

    private Path db() {
        return temp.resolve("crm");
    }

    private Shell report(String... options) {
        return run(List.of("report", "projects"), options);
    }

    private Shell list(String... options) {
        return run(List.of("list"), options);
    }

    /** The numbers in the first column of a list. */
    private List<String> rows(String... options) {
        Shell listed = run(List.of("list", "--format", "csv"), options);
        assertThat(listed.err()).isEmpty();
        return listed.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private Shell run(List<String> command, String... options) {
        return Shell.run(Stream.of(command.stream(), Stream.of("--db", db().toString()), Arrays.stream(options))
                .flatMap(part -> part)
                .toArray());
    }
}
