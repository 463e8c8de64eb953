package io.crmkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Highlight;
import io.crmkit.project.ProjectState;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectSumsTest {

    @ParameterizedTest
    @CsvSource({"60,100,40,40.00", "2,3,1,33.33", "3,2,-1,-50.00", "5,0,-5,", "0,0,0,"})
    @DisplayName("A2: actual profit and its rate come from the actual values; without a divisor the rate is absent")
    void actual(BigDecimal cost, BigDecimal amount, BigDecimal profit, BigDecimal rate) {
        ProjectSums sums = new ProjectSums(1, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, cost, amount);
        assertThat(sums.actualProfit()).isEqualByComparingTo(profit);
        assertThat(sums.actualProfitRate().percent().orElse(null)).isEqualTo(rate);
    }

    @Test
    @DisplayName(
            "A2 §11: every figure is summed, rows are ordered by name, and the total's rate is computed from the totals")
    void analysis() {
        Analysis<ProjectCriteria, ProjectSums> analysis = Analysis.of(
                ProjectCriteria.groupBy(Grouping.EMPLOYEE),
                List.of(
                        new Group<>(new EmployeeId("crm", "2"), "2", "b", sums(1, 1, 2, 3, 90, 100)),
                        new Group<>(new EmployeeId("crm", "1"), "1", "b", sums(2, 10, 20, 30, 10, 100)),
                        new Group<>(new EmployeeId("crm", "3"), "3", "a", sums(4, 100, 200, 300, 0, 0))),
                ProjectSums.NONE);
        assertThat(analysis.rows()).extracting(Group::code).containsExactly("3", "1", "2");
        assertThat(analysis.total()).isEqualTo(sums(7, 111, 222, 333, 100, 200));
        assertThat(analysis.total().actualProfitRate().percent()).contains(new BigDecimal("50.00"));
    }

    @Test
    @DisplayName("P3 O8: a terminated project is set off")
    void highlight() {
        assertThat(ProjectState.ACTIVE.highlight()).isEqualTo(Highlight.NONE);
        assertThat(ProjectState.TERMINATED.highlight()).isEqualTo(Highlight.TERMINATED);
    }

    private static ProjectSums sums(
            long count, long cost, long expected, long opportunityAmount, long actualCost, long actualAmount) {
        return new ProjectSums(
                count,
                BigDecimal.valueOf(cost),
                BigDecimal.valueOf(expected),
                BigDecimal.valueOf(opportunityAmount),
                BigDecimal.valueOf(actualCost),
                BigDecimal.valueOf(actualAmount));
    }
}
