package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Projects made of opportunities, and what undoes that (P1, O5 to O7). */
public interface ProjectConversionContract extends CrmContract {

    @Test
    @DisplayName("P1: what an approved opportunity has at present is carried over, and stays its project's own")
    default void p1Converted() {
        OpportunityId id = with().opportunity(o -> o.cost(new BigDecimal("7"))
                        .expected(new BigDecimal("100"))
                        .remarks("remarks"))
                .id();
        with().completed(
                        id,
                        r -> r.rate(new BigDecimal("33.33"))
                                .stage(with().stage("Closing"))
                                .amount(new BigDecimal("10.01"))
                                .planned(TODAY.plusDays(5)));
        Opportunity approved = crm().opportunities().approve(id);
        Project made = crm().projects().convert(id, "P-1");
        assertAll(
                () -> assertEquals(made, crm().projects().get(made.id())),
                () -> assertEquals("P-1", made.number()),
                () -> assertEquals(Optional.of(new Origin(id, false)), made.origin()),
                () -> assertEquals(approved.subject(), made.subject()),
                () -> assertEquals(approved.customer(), made.customer()),
                () -> assertEquals(approved.salesperson(), made.salesperson()),
                () -> assertEquals(approved.present(), made.present()),
                () -> assertEquals(approved.present(), made.records().tracked().entered()),
                () -> assertEquals("7.00", made.planned().cost().toString()),
                () -> assertEquals("10.01", made.planned().expected().toString()),
                () -> assertEquals(approved.opportunityAmount(), made.planned().opportunityAmount()),
                () -> assertEquals(List.of(), crm().maintenanceRecords().of(made.id())),
                () -> assertEquals(
                        OpportunityState.CONVERTED,
                        crm().opportunities().get(id).state()),
                () -> assertEquals(1, crm().contactRecords().of(id).size()));
        with().modify(made.id(), p -> p.subject("Other"));
        assertEquals("Subject", crm().opportunities().get(id).subject());
    }

    @Test
    @DisplayName("O5: only an approved opportunity becomes a project, and only once; a refused one leaves no project")
    default void o5Conversion() {
        OpportunityId id = with().opportunity().id();
        refused(ErrorCode.STATE, () -> crm().projects().convert(id, "P-1"));
        crm().opportunities().terminate(id);
        refused(ErrorCode.STATE, () -> crm().projects().convert(id, "P-1"));
        crm().opportunities().reactivate(id);
        crm().opportunities().approve(id);
        with().project(p -> p.number("taken"));
        refused(ErrorCode.NUMBER_TAKEN, () -> crm().projects().convert(id, "taken"));
        assertEquals(OpportunityState.APPROVED, crm().opportunities().get(id).state());
        crm().projects().convert(id, "P-1");
        refused(ErrorCode.STATE, () -> crm().projects().convert(id, "P-2"));
        RuleException frozen =
                refused(ErrorCode.STATE, () -> crm().opportunities().revokeApproval(id));
        assertTrue(frozen.message(Locale.ENGLISH).contains("Delete its project first"), frozen.getMessage());
        assertEquals(Optional.empty(), crm().projects().findByNumber("P-2"));
        invalid("number", ErrorCode.RESERVED_NUMBER, () -> crm().projects().convert(id, "!x"));
    }

    @Test
    @DisplayName("H1: a conversion is one entry, found from both, and so is its undoing")
    default void h1Conversion() {
        Project made = with().convertedProject();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        HistoryEntry entry = crm().history().of(origin).get(0);
        assertEquals(Action.OPPORTUNITY_CONVERT_TO_PROJECT, entry.action());
        assertEquals(entry, crm().history().of(made.id()).get(0));
        crm().projects().delete(made.id());
        assertEquals(Action.PROJECT_DELETE, crm().history().of(origin).get(0).action());
        assertEquals(
                crm().history().of(origin).get(0), crm().history().of(made.id()).get(0));
    }

    @Test
    @DisplayName("O6: deleting the project of a converted opportunity returns it to approved, and it converts again")
    default void o6Undone() {
        Project made = with().convertedProject();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        crm().projects().delete(made.id());
        assertEquals(
                OpportunityState.APPROVED, crm().opportunities().get(origin).state());
        Project again = crm().projects().convert(origin, made.number());
        assertEquals(made.planned(), again.planned());
        crm().projects().terminate(again.id());
        crm().projects().delete(again.id());
        assertEquals(
                OpportunityState.ACTIVE,
                crm().opportunities().revokeApproval(origin).state());
    }

    @Test
    @DisplayName("O7: a deleted opportunity leaves its project with its records; the link reads deleted")
    default void o7OriginDeleted() {
        Project made = with().convertedProject();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        with().openWork(made.id(), r -> r);
        DeletionPlan plan = crm().opportunities().planDelete(origin);
        assertEquals(List.of(), plan.changed());
        crm().opportunities().delete(plan);
        Project left = crm().projects().get(made.id());
        assertEquals(Optional.of(new Origin(origin, true)), left.origin());
        assertEquals(1, crm().maintenanceRecords().of(made.id()).size());
        assertEquals(
                Optional.of(new Origin(origin, true)),
                with().modify(made.id(), p -> p.subject("Other")).origin());
        DeletionPlan last = crm().projects().planDelete(made.id());
        assertEquals(1, last.roots().size());
        crm().projects().delete(last);
        assertEquals(Optional.empty(), crm().projects().find(made.id()));
    }
}
