package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The import of work plans and of the replies to them (X1, W1 to W4). */
class WorkPlanImportTest extends ImportFixture {

    private static final String PLAN = "no,employee,mode,start,end,plan";
    private static final String REPLY = "kind,no,seq,n,author,at,text";

    @Test
    @DisplayName("X1 W1 W3 W4: plans as they are written, the previous plan too; replies to them, in any order of rows")
    void plans() {
        file(
                "replies.csv",
                REPLY,
                "PLAN,W2,,10,boss,2011-01-07T10:00:00Z,ten",
                "PLAN,W1,,1,boss,2011-01-07T10:00:00Z,\"go\non\"",
                "PLAN,W2,,9,ann,2011-01-07T10:00:00.12Z,nine");
        file(
                "work_plans.csv",
                "summary,no,employee,kind,mode,start,end,previous,plan",
                ",W2,E1,SUMMARY,MONTH,2011-01-31,,as written,\"call\nC1\"",
                "done,W1,E1,,CUSTOM,2010-12-01,2010-12-01,,visit",
                ",W0,E1,SUGGESTION,TEN_DAY,2012-02-21,,,");
        load();
        WorkPlan month = plan("W2");
        assertThat(month.kind()).isEqualTo(PlanKind.SUMMARY);
        assertThat(month.period()).isEqualTo(PlanPeriod.of(PeriodMode.MONTH, LocalDate.of(2011, 1, 31)));
        assertThat(month.previous()).contains("as written");
        assertThat(month.plan()).contains("call\nC1");
        assertThat(month.summary()).isEmpty();
        WorkPlan day = plan("W1");
        assertThat(day.kind()).isEqualTo(PlanKind.PLAN);
        assertThat(day.period()).isEqualTo(PlanPeriod.custom(LocalDate.of(2010, 12, 1), LocalDate.of(2010, 12, 1)));
        assertThat(day.summary()).contains("done");
        assertThat(plan("W0").period().end()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(crm.workPlans().replies(month.id()))
                .containsExactly(
                        new PlanReply(month.id(), 9, "ann", Instant.parse("2011-01-07T10:00:00.12Z"), "nine"),
                        new PlanReply(month.id(), 10, "boss", Instant.parse("2011-01-07T10:00:00Z"), "ten"));
        assertThat(crm.workPlans().replies(day.id())).extracting("text").containsExactly("go\non");
        assertThat(crm.workPlans().reply(month.id(), "more").number()).isEqualTo(11);
        assertThat(crm.verify()).isEmpty();
        assertThat(crm.history().of(new Subject(SubjectKind.LEDGER, "main")))
                .extracting(HistoryEntry::action)
                .startsWith(Action.IMPORT);
    }

    @Test
    @DisplayName("X1 M2 V5 V6 W1 W4: every bad cell of work plans is named; an end is given for CUSTOM and no other")
    void cells() {
        file("employees.csv", "code,parent,name", "T,,Team", "E1,T,Ann");
        file(
                "work_plans.csv",
                "no,employee,kind,mode,start,end,previous,plan,summary",
                "!1,T,GOAL,week,2011-02-30,2011-02-30,\"a\u0000\",\"b\u0000\",\"c\u0000\"",
                ",,,,,,,,",
                "W3,E9,plan,CUSTOM,2011-01-05,,,,",
                "W4,E1,,CUSTOM,2011-01-05,2011-01-04,,,",
                "W5,E1,,MONTH,2010-12-15,2011-01-14,,,",
                "W6,E1,,DAY,2010-12-15,x,,,",
                "W7,E1,,YEAR,2999-01-02,,,,",
                "W8,E1,,YEAR,1899-12-31,,,,",
                "W9,E1,,YEAR,2999-01-01,,,,",
                "W9,E1,,DAY,2011-01-05,,,,");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "work_plans.csv:2:no",
                        "work_plans.csv:2:employee",
                        "work_plans.csv:2:kind",
                        "work_plans.csv:2:mode",
                        "work_plans.csv:2:start",
                        "work_plans.csv:2:end",
                        "work_plans.csv:2:previous",
                        "work_plans.csv:2:plan",
                        "work_plans.csv:2:summary",
                        "work_plans.csv:3:no",
                        "work_plans.csv:3:employee",
                        "work_plans.csv:3:mode",
                        "work_plans.csv:3:start",
                        "work_plans.csv:4:employee",
                        "work_plans.csv:4:kind",
                        "work_plans.csv:4:end",
                        "work_plans.csv:5:end",
                        "work_plans.csv:6:end",
                        "work_plans.csv:7:end",
                        "work_plans.csv:8:start",
                        "work_plans.csv:9:start",
                        "work_plans.csv:11:no");
    }

    @Test
    @DisplayName("X1 W3 R9: a reply to a plan names one of the folder, has no sequence, and its number once a plan")
    void replies() {
        file("work_plans.csv", PLAN, "W1,E1,DAY,2011-01-05,,x", "W2,E1,DAY,2011-01-05,,x");
        file(
                "replies.csv",
                REPLY,
                "PLAN,W1,,1,boss,2011-01-07T10:00:00Z,fine",
                "PLAN,W2,,1,boss,2011-01-07T10:00:00Z,fine",
                "PLAN,W1,,1,boss,2011-01-07T10:00:00Z,again",
                "PLAN,W1,1,2,boss,2011-01-07T10:00:00Z,to a record",
                "PLAN,W9,,1,boss,2011-01-07T10:00:00Z,to nothing",
                "PLAN,,,1,boss,2011-01-07T10:00:00Z,to nobody",
                "PLAN,W1,,0,,then,",
                "PLAN,W1,,999999999,boss,2011-01-07T10:00:00Z,none could follow",
                "CONTACT,W1,,1,boss,2011-01-07T10:00:00Z,to a contact record",
                "plan,W1,,1,boss,2011-01-07T10:00:00Z,to something else",
                ",W1,,1,boss,2011-01-07T10:00:00Z,to anything");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "replies.csv:4:n",
                        "replies.csv:5:seq",
                        "replies.csv:6:no",
                        "replies.csv:7:no",
                        "replies.csv:8:n",
                        "replies.csv:8:author",
                        "replies.csv:8:at",
                        "replies.csv:8:text",
                        "replies.csv:9:n",
                        "replies.csv:10:no",
                        "replies.csv:10:seq",
                        "replies.csv:11:kind",
                        "replies.csv:12:kind");
    }

    @Test
    @DisplayName(
            "X1 N1 W1: numbers of the ledger are taken; imported plans come after the present ones, in their order")
    void ofTheLedger() {
        file("work_plans.csv", PLAN, "W1,E1,DAY,2011-01-05,,first");
        load();
        delete("customers.csv", "employees.csv", "dictionaries.csv");
        file("work_plans.csv", PLAN, "W1,E1,DAY,2011-01-05,,again");
        file("replies.csv", REPLY, "PLAN,W1,,1,boss,2011-01-07T10:00:00Z,fine");
        assertThat(refused()).containsExactly("work_plans.csv:2:no");
        file(
                "work_plans.csv",
                PLAN,
                "W3,E1,CUSTOM,2011-01-01,2011-01-05,second",
                "W2,E1,CUSTOM,2011-01-01,2011-01-05,third");
        delete("replies.csv");
        load();
        assertThat(crm.workPlans()
                        .add(AddWorkPlan.builder()
                                .employee(plan("W1").employee())
                                .period(PeriodMode.WEEK, LocalDate.of(2011, 1, 6))
                                .build())
                        .previous())
                .contains("third");
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1: a plan in a row that could not be read is not said to be missing")
    void brokenPlans() {
        file("work_plans.csv", PLAN, "W1,E1,DAY,2011-01-05,,x,one too many");
        file("replies.csv", REPLY, "PLAN,W1,,1,boss,2011-01-07T10:00:00Z,fine");
        assertThat(refused()).containsExactly("work_plans.csv:2:-");
    }

    @Test
    @DisplayName("X1 X2 W4: the export has the end of CUSTOM periods only, and replies to plans behind all others")
    void export() throws IOException {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "Z,Subject,C1,E1,First,2011-01-05");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "Z,1,2011-01-06T09:00,E1,x");
        file("work_plans.csv", PLAN, "W9,E1,MONTH,2010-12-15,,x", "W10,E1,CUSTOM,2010-12-15,2011-01-14,");
        file(
                "replies.csv",
                REPLY,
                "PLAN,W9,,2,boss,2011-01-07T10:00:00Z,b",
                "PLAN,W10,,1,boss,2011-01-07T10:00:00Z,c",
                "CONTACT,Z,1,1,boss,2011-01-07T10:00:00Z,z",
                "PLAN,W9,,1,boss,2011-01-07T10:00:00Z,a");
        load();
        crm.exchange().exportTo(CsvFolder.target(folder.resolve("out")));
        assertThat(Files.readString(folder.resolve("out/work_plans.csv")))
                .isEqualTo("no,employee,kind,mode,start,end,previous,plan,summary\n"
                        + "W10,E1,PLAN,CUSTOM,2010-12-15,2011-01-14,,,\n"
                        + "W9,E1,PLAN,MONTH,2010-12-15,,,x,\n");
        assertThat(Files.readString(folder.resolve("out/replies.csv")))
                .isEqualTo(REPLY + "\nCONTACT,Z,1,1,boss,2011-01-07T10:00:00.000000Z,z\n"
                        + "PLAN,W10,,1,boss,2011-01-07T10:00:00.000000Z,c\n"
                        + "PLAN,W9,,1,boss,2011-01-07T10:00:00.000000Z,a\n"
                        + "PLAN,W9,,2,boss,2011-01-07T10:00:00.000000Z,b\n");
    }

    private WorkPlan plan(String number) {
        return crm.workPlans().findByNumber(number).orElseThrow();
    }
}
