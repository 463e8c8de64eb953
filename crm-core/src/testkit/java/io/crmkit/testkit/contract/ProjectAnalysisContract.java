package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.report.Analysis;
import io.crmkit.report.Grouping;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The analysis of projects (A2). */
public interface ProjectAnalysisContract extends ConfigurableContract {

    @Test
    @DisplayName("A2: sums and rates by customer, each from the row's own sums, the total's from the totals")
    default void a2ByCustomer() {
        actual(amounts("C1", "E1", "10", "100", "50"), "30", "90");
        amounts("C1", "E2", "20", "50.01", "10");
        actual(amounts("C2", "E1", "0.02", "0.03", "100"), "0.01", "0.03");
        Analysis<ProjectCriteria, ProjectSums> analysis =
                crm().reports().projects(ProjectCriteria.groupBy(Grouping.CUSTOMER));
        assertEquals(
                List.of(
                        "C1 Customer C1: 2 30 150.01 55 50 140.01; 90.01 64.29",
                        "C2 Customer C2: 1 0.02 0.03 0.03 0.01 0.03; 0.02 66.67"),
                lines(analysis));
        assertEquals("3 30.02 150.04 55.03 50.01 140.04; 90.03 64.29", line(analysis.total()));
    }

    @Test
    @DisplayName("A2: a rate is absent where its divisor is 0; without projects there are no rows and the total is 0")
    default void a2AbsentAndEmpty() {
        assertEquals("0 0 0 0 0 0; 0 -", total(ProjectCriteria.groupBy(Grouping.CUSTOMER)));
        amounts("C1", "E1", "5", "0", "50");
        assertEquals(
                List.of("E1 Employee E1: 1 5 0 0 5 0; -5 -"),
                lines(crm().reports().projects(ProjectCriteria.groupBy(Grouping.EMPLOYEE))));
    }

    @Test
    @DisplayName("A2: actual amounts are the back-filled ones; planned amounts and the opportunity amount stay")
    default void a2PresentActualAmounts() {
        ProjectId id = amounts("C1", "E1", "1", "10", "50");
        assertEquals("1 1 10 5 1 10; 9 90.00", total(ProjectCriteria.groupBy(Grouping.CUSTOMER)));
        var record = with().maintained(
                        id,
                        r -> r.cost(new BigDecimal("4"))
                                .amount(new BigDecimal("8"))
                                .rate(new BigDecimal("100")));
        assertEquals("1 1 10 5 4 8; 4 50.00", total(ProjectCriteria.groupBy(Grouping.CUSTOMER)));
        crm().maintenanceRecords().delete(record.id());
        assertEquals("1 1 10 5 1 10; 9 90.00", total(ProjectCriteria.groupBy(Grouping.CUSTOMER)));
    }

    @Test
    @DisplayName("A2, R6: the stage is the entered one, not one that a record told; the period is of the present start")
    default void a2EnteredStage() {
        ProjectId id = amounts("C1", "E1", "1", "10", "50");
        with().maintained(id, r -> r.stage(with().stage("Closing")).start(TODAY.plusDays(9)));
        ProjectCriteria all = ProjectCriteria.groupBy(Grouping.CUSTOMER);
        assertEquals(1, count(all.atStage(with().stage("Proposal"))));
        assertEquals(0, count(all.atStage(with().stage("Closing"))));
        assertEquals(0, count(all.during(Period.between(TODAY, TODAY))));
        assertEquals(1, count(all.during(Period.between(TODAY.plusDays(9), TODAY.plusDays(9)))));
        crm().projects()
                .modify(ModifyProject.of(crm().projects().get(id))
                        .stage(with().stage("Negotiation"))
                        .build());
        assertEquals(1, count(all.atStage(with().stage("Negotiation"))));
        assertEquals(0, count(all.atStage(with().stage("Proposal"))));
    }

    @Test
    @DisplayName("A2, P1: of a converted project the carried stage is the entered one, and the carried amounts count")
    default void a2Converted() {
        var won = with().opportunity(o -> o.cost(BigDecimal.ONE).expected(BigDecimal.TEN));
        with().completed(won.id(), r -> r.stage(with().stage("Closing")).amount(new BigDecimal("20")));
        with().converted(won.id());
        ProjectCriteria all = ProjectCriteria.groupBy(Grouping.CUSTOMER);
        assertEquals(1, count(all.atStage(with().stage("Closing"))));
        assertEquals(0, count(all.atStage(with().stage("Proposal"))));
        assertEquals("1 1 20 20 1 20; 19 95.00", total(all));
    }

    @Test
    @DisplayName("A2: every state counts unless one is asked for; a deleted project does not")
    default void a2States() {
        ProjectId terminated = amounts("C1", "E1", "1", "1", "50");
        amounts("C1", "E1", "2", "2", "50");
        crm().projects().terminate(terminated);
        ProjectCriteria all = ProjectCriteria.groupBy(Grouping.EMPLOYEE);
        assertEquals(2, count(all));
        assertEquals("1 1 1 0.5 1 1; 0 0.00", total(all.inState(ProjectState.TERMINATED)));
        assertEquals("1 2 2 1 2 2; 0 0.00", total(all.inState(ProjectState.ACTIVE)));
        crm().projects().delete(terminated);
        assertEquals(1, count(all));
    }

    @Test
    @DisplayName("A2: a category of customers or employees means all leaves below it")
    default void a2Categories() {
        CustomerId north = with().customer("N");
        with().customer("N11", with().customer("N1", north));
        EmployeeId sales = with().employee("S");
        with().employee("S1", sales);
        amounts("N11", "S1", "1", "1", "50");
        amounts("C1", "S1", "2", "2", "50");
        amounts("N11", "E1", "4", "4", "50");
        ProjectCriteria all = ProjectCriteria.groupBy(Grouping.EMPLOYEE);
        assertEquals(2, count(all.forCustomer(north)));
        assertEquals(2, count(all.forEmployee(sales)));
        assertEquals(1, count(all.forEmployee(sales).forCustomer(north)));
        assertEquals(1, count(all.forCustomer(with().customer("C1"))));
        assertEquals(0, count(all.forCustomer(with().customer("C1")).forEmployee(with().employee("E1"))));
    }

    @Test
    @DisplayName("U3, A2: the analysis counts the projects that a restriction lets see")
    default void u3Restricted() {
        amounts("C1", "E1", "1", "1", "50");
        amounts("C2", "E2", "2", "2", "50");
        Crm some = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction projects(Actor actor) {
                        return new Restriction.EmployeeIn(Set.of(with().employee("E2")));
                    }
                })
                .build();
        assertEquals(
                List.of("C2 Customer C2: 1 2 2 1 2 2; 0 0.00"),
                lines(some.reports().projects(ProjectCriteria.groupBy(Grouping.CUSTOMER))));
    }

    @Test
    @DisplayName("A2: of random projects the analysis gives what adding up one by one gives, by every criterion")
    default void a2Random() {
        long seed = Long.getLong("crmkit.seed", 2011);
        Random random = new Random(seed);
        List<ProjectId> ids = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ProjectId id = amounts(
                    "C" + random.nextInt(4),
                    "E" + random.nextInt(3),
                    BigDecimal.valueOf(random.nextInt(100_000), 2).toString(),
                    BigDecimal.valueOf(random.nextInt(100_000), 2).toString(),
                    BigDecimal.valueOf(random.nextInt(10_001), 2).toString());
            ids.add(id);
            if (random.nextBoolean()) {
                with().maintained(
                                id,
                                r -> r.stage(with().stage(random.nextBoolean() ? "Closing" : "Proposal"))
                                        .amount(BigDecimal.valueOf(random.nextInt(1000)))
                                        .start(TODAY.plusDays(random.nextInt(5))));
            }
            if (random.nextInt(4) == 0) {
                crm().projects().terminate(id);
            }
        }
        List<Project> projects = ids.stream().map(crm().projects()::get).toList();
        for (Grouping by : Grouping.values()) {
            ProjectCriteria all = ProjectCriteria.groupBy(by);
            for (ProjectCriteria criteria : List.of(
                    all,
                    all.atStage(with().stage("Proposal")),
                    all.inState(ProjectState.ACTIVE),
                    all.forCustomer(with().customer("C1")),
                    all.forEmployee(with().employee("E2")),
                    all.during(Period.between(TODAY.plusDays(1), TODAY.plusDays(3))))) {
                assertEquals(
                        added(projects, criteria),
                        crm().reports().projects(criteria).rows().stream()
                                .collect(Collectors.toMap(row -> row.entry().orElseThrow(), row -> line(row.sums()))),
                        () -> "seed " + seed + ", " + criteria);
            }
        }
    }

    private static Map<LedgerId, String> added(List<Project> projects, ProjectCriteria criteria) {
        Map<LedgerId, ProjectSums> sums = new HashMap<>();
        for (Project p : projects) {
            boolean counted = criteria.stage().stream()
                            .allMatch(p.records().tracked().entered().stage()::equals)
                    && criteria.state().stream().allMatch(p.state()::equals)
                    && criteria.customer().stream().allMatch(p.customer()::equals)
                    && criteria.employee().stream().allMatch(p.salesperson()::equals)
                    && criteria.period().contains(p.present().start());
            if (counted) {
                sums.merge(
                        criteria.groupBy() == Grouping.CUSTOMER ? p.customer() : p.salesperson(),
                        new ProjectSums(
                                1,
                                p.planned().cost().value(),
                                p.planned().expected().value(),
                                p.planned().opportunityAmount().value(),
                                p.present().cost().value(),
                                p.present().amount().value()),
                        ProjectSums::plus);
            }
        }
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> line(e.getValue())));
    }

    private ProjectId amounts(String customer, String employee, String cost, String expected, String rate) {
        return with().project(p -> p.customer(with().customer(customer))
                        .salesperson(with().employee(employee))
                        .cost(new BigDecimal(cost))
                        .expected(new BigDecimal(expected))
                        .rate(new BigDecimal(rate)))
                .id();
    }

    private void actual(ProjectId id, String cost, String amount) {
        crm().projects()
                .modify(ModifyProject.of(crm().projects().get(id))
                        .actualCost(new BigDecimal(cost))
                        .actualAmount(new BigDecimal(amount))
                        .build());
    }

    private String total(ProjectCriteria criteria) {
        return line(crm().reports().projects(criteria).total());
    }

    private long count(ProjectCriteria criteria) {
        return crm().reports().projects(criteria).total().count();
    }

    private static List<String> lines(Analysis<ProjectCriteria, ProjectSums> analysis) {
        return analysis.rows().stream()
                .map(row -> row.code() + " " + row.name() + ": " + line(row.sums()))
                .toList();
    }

    private static String line(ProjectSums sums) {
        return "%d %s %s %s %s %s; %s %s"
                .formatted(
                        sums.count(),
                        plain(sums.cost()),
                        plain(sums.expected()),
                        plain(sums.opportunityAmount()),
                        plain(sums.actualCost()),
                        plain(sums.actualAmount()),
                        plain(sums.actualProfit()),
                        sums.actualProfitRate()
                                .percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("-"));
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
