package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report and the list of services, and their exchange. */
class ServiceCommandsTest {

    private static final String HEAD =
            "name,completed,uncompleted,completion_rate,progressed,unprogressed,progress_rate\n";

    @TempDir
    Path temp;

    @BeforeEach
    void ledger() {
        Folder folder = Folder.small(temp.resolve("in"))
                .file("projects.csv", "no,subject,customer,employee,stage,start", "P1,Project,C1,E1,First,2011-01-05")
                .file(
                        "dictionaries.csv",
                        "dictionary,value,rate",
                        "sales_stage,First,10",
                        "sales_stage,Second,50",
                        "lost_reason,Price,",
                        "importance,高,",
                        "importance,low,",
                        "satisfaction,\"so, so\",",
                        "contact_type,phone,",
                        "service_type,repair,")
                .file(
                        "services.csv",
                        "no,customer,employee,subject,started_at,minutes,importance,progress,completed,project",
                        "S1,C1,E1,One,2011-01-05T23:59,30,高,true,true,P1",
                        "S2,C1,E2,Two,2011-01-06T00:00,,高,false,true,",
                        "S3,C2,E1,Three,2011-01-07T09:30,5,,true,false,P1");
        assertThat(Shell.run("import", "--db", db(), folder.path()).code()).isZero();
    }

    @Test
    @DisplayName("A3: the report of services groups by employee or a dictionary, with the options of the others")
    void reports() {
        assertThat(report().out())
                .startsWith("Services by employee\n\nEmployee name ")
                .contains("张三");
        assertThat(report("--format", "csv").out())
                .isEqualTo(HEAD + "Bob,1,0,100.00,0,1,0.00\n张三,1,1,50.00,2,0,100.00\nTOTAL,2,1,66.67,2,1,66.67\n");
        assertThat(report("--format", "csv", "--by", "importance").out())
                .isEqualTo(HEAD + ",0,1,0.00,1,0,100.00\n高,2,0,100.00,1,1,50.00\nTOTAL,2,1,66.67,2,1,66.67\n");
        assertThat(report("--by", "importance").out()).contains("\n(none)  ");
        assertThat(report("--by", "importance", "--lang", "zh").out()).contains("\n（未填）");
        assertThat(report("--by", "importance", "--format", "csv-safe").out()).contains("\n(none),0,1,");
        assertThat(report("--by", "importance", "--format", "html").out()).contains("(none)");
        assertThat(report(
                                "--format",
                                "csv",
                                "--by",
                                "contact_type",
                                "--customer",
                                "K1",
                                "--employee",
                                "E2",
                                "--from",
                                "2011-01-06",
                                "--to",
                                "2011-01-06")
                        .out())
                .isEqualTo(HEAD + ",1,0,100.00,0,1,0.00\nTOTAL,1,0,100.00,0,1,0.00\n");
        assertThat(report("--by", "satisfaction", "--employee", "E1", "--lang", "zh")
                        .out())
                .startsWith("客户服务分析（按客户满意度汇总）\n职员：E1 张三\n");
        assertThat(report("--format", "csv", "--by", "service_type", "--from", "2012-01-01")
                        .out())
                .isEqualTo(HEAD + "TOTAL,0,0,,0,0,\n");
        report("--by", "customer").assertRefused(2);
        report("--customer", "C9").assertRefused(2, "customer C9 was not found");
        report("--from", "2012-01-01", "--to", "2011-01-01").assertRefused(2);
    }

    @Test
    @DisplayName("L1 L3: services are listed, filtered and sorted")
    void lists() {
        assertThat(run(
                                List.of("list", "services"),
                                "--format",
                                "csv",
                                "--filter",
                                "project eq p1",
                                "--sort",
                                "-minutes")
                        .out())
                .isEqualTo(
                        "number,subject,customer_code,customer,employee_code,employee,started_at,minutes,satisfaction,"
                                + "service_type,contact_type,importance,progress,completed,project,product_code,product\n"
                                + "S1,One,C1,Zoë,E1,张三,2011-01-05T23:59,30,,,,高,true,true,P1,,\n"
                                + "S3,Three,C2,\"Quote \"\"&\"\" Co\",E1,张三,2011-01-07T09:30,5,,,,,true,false,P1,,\n");
        assertThat(run(List.of("list", "services"), "--filter", "completed eq no")
                        .code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("X1 X2: services are exported with the rest, and their export imports and exports the same")
    void exchange() {
        Path first = temp.resolve("first");
        assertThat(Shell.run("export", "--db", db(), first).code()).isZero();
        assertThat(first.resolve("services.csv"))
                .content()
                .startsWith(
                        "no,customer,employee,subject,content,solution,started_at,minutes,satisfaction,service_type,"
                                + "contact_type,importance,progress,completed,project,product\n"
                                + "S1,C1,E1,One,,,2011-01-05T23:59,30,,,,高,true,true,P1,\n");
        Path again = temp.resolve("again");
        assertThat(Shell.run("import", "--db", again, first).code()).isZero();
        assertThat(Shell.run("export", "--db", again, temp.resolve("second")).code())
                .isZero();
        assertThat(temp.resolve("second/services.csv")).hasSameBinaryContentAs(first.resolve("services.csv"));
    }

    @Test
    @DisplayName(
            "H1: the history of a document is found by its number, with names for ids and a row for each changed field")
    void history() {
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(db()).build())
                .actor(Actor.of("boss"))
                .clock(Clock.fixed(Instant.parse("2011-02-01T10:00:00Z"), ZoneOffset.UTC))
                .build()) {
            ServiceRecord service = crm.services().findByNumber("S3").orElseThrow();
            crm.services()
                    .modify(ModifyService.of(service)
                            .customer(crm.customers()
                                    .findByCode("C1")
                                    .orElseThrow()
                                    .id())
                            .importance(crm.dictionaries()
                                    .find(Dictionary.IMPORTANCE, "low")
                                    .orElseThrow()
                                    .id())
                            .minutes(null)
                            .build());
            crm.projects()
                    .delete(crm.projects().findByNumber("P1").orElseThrow().id());
        }
        String at = "2011-02-01T10:00:00.000000Z,boss,";
        String changed = at + "service.modify,service,,CHANGE,";
        List<String> lines = run(List.of("history", "service", "S3"), "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines).startsWith("at,actor,action,kind,part,effect,field,old,new");
        assertThat(lines.subList(2, 5))
                .containsExactly(changed + "customer,C2,C1", changed + "importance,,low", changed + "minutes,5,");
        assertThat(lines.subList(5, lines.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(",crm,import,ledger,,CHANGE,"));
        assertThat(lines.get(1)).matches(at + "project.delete,service,,CHANGE,project,[0-9a-f-]{36},");
        assertThat(run(List.of("history", "opportunity", "O2"), "--lang", "zh").out())
                .startsWith("机会 O2 的历史\n")
                .contains("导入");
        assertThat(run(List.of("history", "project", "P1"), "--format", "csv").out())
                .contains(at + "project.delete,project,,DELETE,number,P1,\n");
        run(List.of("history", "service", "S9")).assertRefused(2, " S9 was not found");
        run(List.of("history", "reply", "S9")).assertRefused(2);
    }

    private Path db() {
        return temp.resolve("crm");
    }

    private Shell report(String... options) {
        return run(List.of("report", "services"), options);
    }

    private Shell run(List<String> command, String... options) {
        return Shell.run(Stream.of(command.stream(), Stream.of("--db", db().toString()), Arrays.stream(options))
                .flatMap(part -> part)
                .toArray());
    }
}
