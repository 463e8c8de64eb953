package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of projects (L1, L3). */
public interface ProjectListContract extends ConfigurableContract {

    @Test
    @DisplayName("L1: a row has planned and actual amounts, present values and the number of the opportunity")
    default void l1ProjectValues() {
        OpportunityId won = with().opportunity(o -> o.number("O1")
                        .cost(new BigDecimal("1.2"))
                        .expected(new BigDecimal("100"))
                        .planned(TODAY.plusDays(5)))
                .id();
        Project project = with().converted(won);
        with().maintained(
                        project.id(),
                        r -> r.stage(with().stage("Negotiation"))
                                .cost(new BigDecimal("3"))
                                .amount(new BigDecimal("90"))
                                .actual(TODAY.plusDays(7)));
        Map<String, Object> expected = Map.ofEntries(
                Map.entry("number", project.number()),
                Map.entry("subject", "Subject"),
                Map.entry("customer_code", "C1"),
                Map.entry("customer", "Customer C1"),
                Map.entry("employee_code", "E1"),
                Map.entry("employee", "Employee E1"),
                Map.entry("stage", "Negotiation"),
                Map.entry("rate", new BigDecimal("80.00")),
                Map.entry("cost", new BigDecimal("1.20")),
                Map.entry("expected", new BigDecimal("100.00")),
                Map.entry("opportunity_amount", new BigDecimal("50.00")),
                Map.entry("actual_cost", new BigDecimal("3.00")),
                Map.entry("actual_amount", new BigDecimal("90.00")),
                Map.entry("start", TODAY),
                Map.entry("planned", TODAY.plusDays(5)),
                Map.entry("actual", TODAY.plusDays(7)),
                Map.entry("state", "ACTIVE"),
                Map.entry("origin", "O1"));
        Row<ProjectId> row = onlyProject();
        assertEquals(expected, row.values());
        assertEquals(project.id(), row.id());
        assertEquals(Highlight.NONE, row.highlight());
    }

    @Test
    @DisplayName("O7, O8: a deleted opportunity is absent in the row of its project; a terminated project is set off")
    default void o8DeletedOrigin() {
        OpportunityId won = with().opportunity().id();
        Project project = with().converted(won);
        crm().opportunities().delete(won);
        assertEquals(Optional.empty(), onlyProject().get(ProjectColumns.ORIGIN));
        crm().projects().terminate(project.id());
        assertEquals(Highlight.TERMINATED, onlyProject().highlight());
        assertEquals(Optional.of("TERMINATED"), onlyProject().get(ProjectColumns.STATE));
    }

    @Test
    @DisplayName("L1, L5: projects sort by every column, in pages of any size, both ways")
    default void l1ProjectsSorted() {
        projects();
        probe().sortsByEveryColumn();
    }

    @Test
    @DisplayName("L3, L5: projects are filtered by every column")
    default void l3ProjectsFiltered() {
        projects();
        probe().filtersByEveryColumn();
    }

    @Test
    @DisplayName("U3: the list has the projects that a restriction lets see")
    default void u3ProjectsSeen() {
        projects();
        Restriction c1 = new Restriction.CustomerIn(Set.of(with().customer("C1")));
        Crm some = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction projects(Actor actor) {
                        return c1;
                    }
                })
                .build();
        var page = some.projects().search(ListQuery.all().withTotal());
        assertEquals(
                List.of("B1", "B6", "B7", "a4"),
                page.rows().stream()
                        .map(row -> row.get(ProjectColumns.NUMBER).orElseThrow())
                        .toList());
        assertEquals(4, page.total().orElseThrow());
    }

    @Test
    @DisplayName("L1: projects cannot be sorted by an unknown column")
    default void l1ProjectsRefused() {
        invalid(
                "sort",
                ErrorCode.UNKNOWN_FIELD,
                () -> crm().projects().search(ListQuery.all().sortedBy(new Sort("lost_reason", false))));
    }

    private ListProbe<ProjectId> probe() {
        return new ListProbe<>(crm().projects(), 8);
    }

    private Row<ProjectId> onlyProject() {
        return crm().projects().search(ListQuery.all()).rows().get(0);
    }

    /** Eight projects with ties and absent values in every column; some were opportunities, of which one is deleted. */
    private void projects() {
        for (int i = 0; i < 6; i++) {
            int n = i;
            Project added = with().project(p -> p.number(n % 2 == 0 ? "a" + n : "B" + n)
                    .subject(List.of("x", "X", "\u4e2d", "%").get(n % 4))
                    .customer(with().customer("C" + n % 3))
                    .salesperson(with().employee("E" + n % 2))
                    .stage(with().stage(List.of("Proposal", "Closing").get(n % 2)))
                    .cost(BigDecimal.valueOf(n))
                    .expected(BigDecimal.valueOf(n % 3))
                    .start(TODAY.plusDays(n % 4))
                    .planned(n % 3 == 0 ? null : TODAY.plusDays(10 + n % 2))
                    .actual(n % 3 == 1 ? TODAY.plusDays(20) : null));
            if (n % 4 == 1) {
                with().maintained(added.id(), r -> r.cost(BigDecimal.TEN));
                crm().projects().terminate(added.id());
            }
        }
        for (String number : List.of("B6", "B7")) {
            OpportunityId won = with().opportunity(o -> o.number("O" + number)).id();
            crm().opportunities().approve(won);
            crm().projects().convert(won, number);
            if (number.equals("B6")) {
                crm().opportunities().delete(won);
            }
        }
    }
}
