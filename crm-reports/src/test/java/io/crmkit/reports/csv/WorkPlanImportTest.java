package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files of work plans and of the replies to them. */
class WorkPlanImportTest extends ImportFixture {

    private static final String PLAN = "no,employee,kind,mode,start,end,previous,plan,summary";
    private static final String REPLY = "kind,no,seq,n,author,at,text";

    @Test
    @DisplayName("X1 W1 W4: plans have the end of their mode or their own, and the previous plan that is written")
    void plans() {
        file(
                "work_plans.csv",
                PLAN,
                "W1,E1,,MONTH,2010-12-15,,,first,",
                "W2,E1,SUMMARY,CUSTOM,2011-01-20,2011-01-22,as written,,done");
        file(
                "replies.csv",
                REPLY,
                "PLAN,W1,,7,boss,2011-01-01T00:00:00Z,go on",
                "PLAN,W1,,2,boss,2011-01-01T00:00:00Z,well done");
        load();
        WorkPlan first = plan("W1");
        assertThat(first.kind()).isEqualTo(PlanKind.PLAN);
        assertThat(first.period().end()).isEqualTo("2011-01-14");
        assertThat(first.previous()).isNull();
        assertThat(crm.workPlans().replies(first.id()))
                .extracting(PlanReply::number, PlanReply::text)
                .containsExactly(tuple(2, "well done"), tuple(7, "go on"));
        assertThat(plan("W2").previous()).isEqualTo("as written");
        assertThat(plan("W2").period().end()).isEqualTo("2011-01-22");
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 W1: of imported plans that end on one day the later row is the one added last")
    void order() {
        file("work_plans.csv", PLAN, "W2,E1,,DAY,2011-01-05,,,two,", "W1,E1,,DAY,2011-01-05,,,one,");
        load();
        WorkPlan next = crm.workPlans()
                .add(AddWorkPlan.builder()
                        .employee(plan("W1").employee())
                        .period(PeriodMode.DAY, LocalDate.of(2011, 1, 6))
                        .build());
        assertThat(next.previous()).isEqualTo("one");
    }

    @Test
    @DisplayName("X1 W1 W4 V6: every bad cell of plans and the replies to them is named")
    void cells() {
        file(
                "work_plans.csv",
                PLAN,
                "W1,E9,GOAL,FORTNIGHT,2011-01-32,,,,",
                "W1,E1,,WEEK,2011-01-05,2011-01-11,,,",
                "W3,E1,,CUSTOM,2011-01-05,,,,",
                "W4,E1,,CUSTOM,2011-01-05,2011-01-04,,,",
                "W5,E1,,YEAR,2999-06-01,,,,",
                "W6,,,,,,,,",
                "W7,E1,,DAY,2011-01-05,,,,");
        file(
                "replies.csv",
                REPLY,
                "PLAN,W7,1,1,boss,2011-01-01T00:00:00Z,x",
                "PLAN,W7,,1,boss,2011-01-01T00:00:00Z,x",
                "PLAN,W9,,1,boss,2011-01-01T00:00:00Z,x",
                "PLAN,,,1,boss,2011-01-01T00:00:00Z,x");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "work_plans.csv:2:employee",
                        "work_plans.csv:2:kind",
                        "work_plans.csv:2:mode",
                        "work_plans.csv:2:start",
                        "work_plans.csv:3:end",
                        "work_plans.csv:3:no",
                        "work_plans.csv:4:end",
                        "work_plans.csv:5:end",
                        "work_plans.csv:6:start",
                        "work_plans.csv:7:employee",
                        "work_plans.csv:7:mode",
                        "work_plans.csv:7:start",
                        "replies.csv:2:seq",
                        "replies.csv:3:n",
                        "replies.csv:4:no",
                        "replies.csv:5:no");
    }

    private WorkPlan plan(String no) {
        return crm.workPlans().findByNumber(no).orElseThrow();
    }
}
