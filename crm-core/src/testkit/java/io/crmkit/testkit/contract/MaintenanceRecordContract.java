package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.document.Action;
import io.crmkit.error.ErrorCode;
import io.crmkit.history.HistoryEntry;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records of maintenance, by the mechanism of contact records (R1 to R3, R5, R10). */
public interface MaintenanceRecordContract extends CrmContract {

    @Test
    @DisplayName("R5, R10: the last completed record decides stage, rate, actual cost, actual amount and dates")
    default void r10BackFill() {
        Project project = with().project(p -> p.cost(BigDecimal.ONE).expected(BigDecimal.TEN));
        ProjectId id = project.id();
        TrackedRecord<ProjectId> first = with().completedWork(
                        id,
                        r -> r.stage(with().stage("Closing"))
                                .cost(new BigDecimal("5"))
                                .amount(new BigDecimal("6"))
                                .planned(TODAY.plusDays(1)));
        Project filled = crm().projects().get(id);
        assertEquals(first.tracked(), filled.present());
        assertEquals("5.00", filled.present().cost().toString());
        assertEquals("6.00", filled.present().amount().toString());
        assertEquals(project.planned(), filled.planned());
        assertEquals(project.present(), filled.records().tracked().entered());
        TrackedRecord<ProjectId> second = with().openWork(id, r -> r.amount(new BigDecimal("7")));
        assertEquals(first.tracked(), crm().projects().get(id).present());
        crm().maintenanceRecords().complete(second.id());
        assertEquals("7.00", crm().projects().get(id).present().amount().toString());
        crm().maintenanceRecords().delete(second.id());
        assertEquals(first.tracked(), crm().projects().get(id).present());
        crm().maintenanceRecords().delete(first.id());
        assertEquals(project.present(), crm().projects().get(id).present());
        assertEquals(3, with().openWork(id, r -> r).id().sequence());
    }

    @Test
    @DisplayName("R2, R3: maintenance records are completed in order, and a completed one cannot be modified")
    default void r2MaintenanceOrder() {
        ProjectId id = with().project().id();
        TrackedRecord<ProjectId> first = with().openWork(id, r -> r);
        TrackedRecord<ProjectId> second = with().openWork(id, r -> r);
        refused(ErrorCode.RECORD_ORDER, () -> crm().maintenanceRecords().complete(second.id()));
        refused(ErrorCode.RECORD_ORDER, () -> with().completedWork(id, r -> r));
        crm().maintenanceRecords().complete(first.id());
        refused(ErrorCode.RECORD_COMPLETED, () -> with().modifyWork(first, r -> r.subject("Other")));
        assertEquals("Other", with().modifyWork(second, r -> r.subject("Other")).subject());
        assertEquals(
                List.of(Action.MAINTENANCE_RECORD_MODIFY, Action.MAINTENANCE_RECORD_ADD),
                crm().history().of(second.id()).stream()
                        .map(HistoryEntry::action)
                        .toList());
    }

    @Test
    @DisplayName("R1: contact records and maintenance records of an opportunity and its project count by themselves")
    default void r1MaintenanceSequence() {
        Project made = with().convertedProject();
        assertEquals(1, with().openWork(made.id(), r -> r).id().sequence());
        assertEquals(
                1,
                crm().contactRecords()
                        .of(made.origin().orElseThrow().opportunity())
                        .size());
        List<Long> revisions = new ArrayList<>();
        TrackedRecord<ProjectId> record = with().openWork(made.id(), r -> r);
        revisions.add(crm().projects().get(made.id()).revision());
        crm().maintenanceRecords().reply(record.id(), "reply");
        revisions.add(crm().projects().get(made.id()).revision());
        assertEquals(List.of(3L, 4L), revisions);
    }
}
