package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.error.ErrorCode;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.AddProject;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Projects, added directly and changed, and copies of them (P1, P5, O2, R6). */
public interface ProjectContract extends CrmContract {

    @Test
    @DisplayName("P1: a project added directly keeps what it is given; actual amounts begin as the planned ones")
    default void p1Directly() {
        Project added = with().project(p -> p.number("P-1")
                .subject("subject \ud83d\ude00")
                .rate(new BigDecimal("33.33"))
                .cost(new BigDecimal("10"))
                .expected(new BigDecimal("20.01"))
                .planned(TODAY.plusDays(3))
                .actual(TODAY.plusDays(2))
                .remarks("re\nmarks"));
        assertAll(
                () -> assertEquals(added, crm().projects().get(added.id())),
                () -> assertEquals(Optional.of(added), crm().projects().findByNumber("P-1")),
                () -> assertEquals("subject \ud83d\ude00", added.subject()),
                () -> assertEquals(Optional.empty(), added.origin()),
                () -> assertEquals(ProjectState.ACTIVE, added.state()),
                () -> assertEquals("33.33", added.present().rate().toString()),
                () -> assertEquals("10.00", added.planned().cost().toString()),
                () -> assertEquals("20.01", added.planned().expected().toString()),
                () -> assertEquals("6.67", added.planned().opportunityAmount().toString()),
                () -> assertEquals("10.00", added.present().cost().toString()),
                () -> assertEquals("20.01", added.present().amount().toString()),
                () -> assertEquals(
                        Optional.of(TODAY.plusDays(3)), added.present().planned()),
                () -> assertEquals(
                        Optional.of(TODAY.plusDays(2)), added.present().actual()),
                () -> assertEquals(Optional.of("re\nmarks"), added.remarks()),
                () -> assertEquals(1, added.revision()));
    }

    @Test
    @DisplayName("P1, O2: the rate is the stage's by default, amounts are 0, and the number is a running one (N1)")
    default void p1Defaults() {
        Project added = with().project();
        assertEquals("PRO-2011-00001", added.number());
        assertEquals("50.00", added.present().rate().toString());
        assertEquals("0.00", added.planned().cost().toString());
        assertEquals("0.00", added.planned().opportunityAmount().toString());
        assertEquals("PRO-2011-00002", with().project().number());
    }

    @Test
    @DisplayName("P1: one error reports every missing required field, and a taken number is refused (N1)")
    default void p1Missing() {
        invalid(
                Map.of(
                        "subject", ErrorCode.REQUIRED,
                        "customer", ErrorCode.REQUIRED,
                        "salesperson", ErrorCode.REQUIRED,
                        "stage", ErrorCode.REQUIRED,
                        "start", ErrorCode.REQUIRED),
                () -> crm().projects().add(AddProject.builder().build()));
        with().project(p -> p.number("P-1"));
        with().opportunity(o -> o.number("P-2"));
        refused(ErrorCode.NUMBER_TAKEN, () -> with().project(p -> p.number("P-1")));
        assertEquals("P-2", with().project(p -> p.number("P-2")).number());
        invalid("actual", ErrorCode.DATE_ORDER, () -> with().project(p -> p.actual(TODAY.minusDays(1))));
    }

    @Test
    @DisplayName("P1, R6: a direct change takes effect immediately; planned amounts are not tracked values")
    default void r6ModifyProject() {
        Project before = with().project(p -> p.cost(BigDecimal.ONE).expected(BigDecimal.TEN));
        Project after = with().modify(
                        before.id(),
                        p -> p.cost(new BigDecimal("2"))
                                .expected(new BigDecimal("1000"))
                                .remarks("remarks"));
        assertAll(
                () -> assertEquals("2.00", after.planned().cost().toString()),
                () -> assertEquals("1000.00", after.planned().expected().toString()),
                () -> assertEquals("5.00", after.planned().opportunityAmount().toString()),
                () -> assertEquals(before.records(), after.records()),
                () -> assertEquals(Optional.of("remarks"), after.remarks()),
                () -> assertEquals(2, after.revision()),
                () -> assertEquals(after, crm().projects().get(before.id())));
        Project actual = with().modify(
                        before.id(),
                        p -> p.actualCost(new BigDecimal("3"))
                                .actualAmount(new BigDecimal("4"))
                                .remarks(null));
        assertEquals("3.00", actual.present().cost().toString());
        assertEquals("4.00", actual.present().amount().toString());
        assertEquals(actual.present(), actual.records().tracked().entered());
        assertEquals(after.planned(), actual.planned());
        assertEquals(actual, with().modify(before.id(), p -> p.actualCost(new BigDecimal("3.00"))));
        stale(() -> crm().projects()
                .modify(ModifyProject.of(before.id(), 1L).subject("x").build()));
        invalid(
                "actualCost",
                ErrorCode.TOO_MANY_DECIMALS,
                () -> with().modify(before.id(), p -> p.actualCost(new BigDecimal("0.001"))));
        invalid(
                "expected",
                ErrorCode.TOO_MANY_DECIMALS,
                () -> with().modify(before.id(), p -> p.expected(new BigDecimal("0.001"))));
        notFound(() -> crm().projects()
                .modify(ModifyProject.of(new ProjectId(UUID.randomUUID()), 1L).build()));
    }

    @Test
    @DisplayName("O2: a change that names a stage and no rate takes the stage's, one that names neither keeps both")
    default void o2StageOfProject() {
        ProjectId id = with().project(p -> p.rate(BigDecimal.ONE)).id();
        assertEquals(
                "1.00", with().modify(id, p -> p.subject("x")).present().rate().toString());
        assertEquals(
                "50.00",
                with().modify(id, p -> p.stage(with().stage("Proposal")))
                        .present()
                        .rate()
                        .toString());
    }

    @Test
    @DisplayName("P5: the copy has the project's subject, people, stage, rate and planned amounts, and begins today")
    default void p5Copy() {
        ProjectId id = with().project(p -> p.start(TODAY.minusDays(9))
                        .planned(TODAY)
                        .rate(new BigDecimal("12.5"))
                        .cost(new BigDecimal("3"))
                        .expected(new BigDecimal("80"))
                        .remarks("remarks"))
                .id();
        with().completedWork(id, r -> r.cost(new BigDecimal("99")).stage(with().stage("Closing")));
        Project before = crm().projects().terminate(id);
        Opportunity copy = crm().projects().copyAsOpportunity(id);
        assertAll(
                () -> assertEquals(copy, crm().opportunities().get(copy.id())),
                () -> assertEquals(OpportunityState.ACTIVE, copy.state()),
                () -> assertEquals(before.subject(), copy.subject()),
                () -> assertEquals(before.customer(), copy.customer()),
                () -> assertEquals(before.salesperson(), copy.salesperson()),
                () -> assertEquals(with().stage("Closing"), copy.present().stage()),
                () -> assertEquals("100.00", copy.present().rate().toString()),
                () -> assertEquals("3.00", copy.present().cost().toString()),
                () -> assertEquals("80.00", copy.present().amount().toString()),
                () -> assertEquals(TODAY, copy.present().start()),
                () -> assertEquals(Optional.empty(), copy.present().planned()),
                () -> assertEquals(Optional.empty(), copy.present().actual()),
                () -> assertEquals(List.of(), crm().contactRecords().of(copy.id())),
                () -> assertEquals(Optional.empty(), copy.remarks()),
                () -> assertEquals(before, crm().projects().get(id)));
        crm().projects().delete(id);
        assertTrue(crm().opportunities().find(copy.id()).isPresent());
    }
}
