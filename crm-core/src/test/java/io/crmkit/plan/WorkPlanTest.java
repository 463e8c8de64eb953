package io.crmkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2010, 12, 13);

    private final WorkPlan plan = new WorkPlan(
            new WorkPlanId(new UUID(1, 1)),
            1,
            "PLN-1",
            new EmployeeId("own", "1"),
            PlanKind.PLAN,
            PlanPeriod.of(PeriodMode.WEEK, MONDAY),
            1,
            Optional.of("before"),
            Optional.of("plan"),
            Optional.of("summary"));

    @Test
    @DisplayName("W2: a change sets or clears the texts that it names and keeps the others")
    void texts() {
        assertThat(ModifyWorkPlan.of(plan).build().applyTo(plan)).isEqualTo(plan);
        WorkPlan changed =
                ModifyWorkPlan.of(plan).plan("Other").summary(null).build().applyTo(plan);
        assertThat(changed).isEqualTo(plan.with(Optional.of("Other"), Optional.empty()));
        assertThat(changed.previous()).contains("before");
    }

    @Test
    @DisplayName("W4: a command names a period by its mode or by an end date")
    void periods() {
        assertThat(AddWorkPlan.builder().period(PeriodMode.WEEK, MONDAY).build().period())
                .isEqualTo(new PlanPeriod(PeriodMode.WEEK, MONDAY, MONDAY.plusDays(6)));
        assertThat(AddWorkPlan.builder()
                        .period(MONDAY, MONDAY.plusDays(9))
                        .build()
                        .period())
                .isEqualTo(new PlanPeriod(PeriodMode.CUSTOM, MONDAY, MONDAY.plusDays(9)));
    }

    @Test
    @DisplayName("W5: a period contains its first and last day and no other than those between")
    void contains() {
        assertThat(plan.period().contains(MONDAY)).isTrue();
        assertThat(plan.period().contains(MONDAY.plusDays(6))).isTrue();
        assertThat(plan.period().contains(MONDAY.minusDays(1))).isFalse();
        assertThat(plan.period().contains(MONDAY.plusDays(7))).isFalse();
    }

    @Test
    @DisplayName("The id is written and read as text")
    void id() {
        assertThat(WorkPlanId.parse(plan.id().toString())).isEqualTo(plan.id());
    }
}
