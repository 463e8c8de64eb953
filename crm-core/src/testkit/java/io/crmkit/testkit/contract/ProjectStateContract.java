package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.list.Highlight;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a project lets be done in each of its states (P3, O8). */
public interface ProjectStateContract extends CrmContract {

    @Test
    @DisplayName("P3: a terminated project takes no change but reactivation, deletion and replies; an active one all")
    default void p3Actions() {
        Map<ProjectState, Set<String>> allowed = Map.of(
                ProjectState.ACTIVE,
                Set.of(
                        "modify",
                        "add record",
                        "modify record",
                        "complete record",
                        "delete record",
                        "reply",
                        "terminate",
                        "copy",
                        "delete"),
                ProjectState.TERMINATED,
                Set.of("reply", "reactivate", "copy", "delete"));
        allowed.forEach((state, actions) -> {
            for (String action : p3Actions(null, null).keySet()) {
                Project project = with().project();
                TrackedRecord<ProjectId> record = with().openWork(project.id(), r -> r);
                if (state == ProjectState.TERMINATED) {
                    crm().projects().terminate(project.id());
                }
                Project before = crm().projects().get(project.id());
                Executable call = p3Actions(project.id(), record).get(action);
                if (actions.contains(action)) {
                    assertDoesNotThrow(call, action);
                } else {
                    refused(ErrorCode.STATE, call);
                    assertEquals(before, crm().projects().get(project.id()), action);
                    assertEquals(List.of(record), crm().maintenanceRecords().of(project.id()), action);
                }
            }
        });
    }

    private Map<String, Executable> p3Actions(@Nullable ProjectId id, @Nullable TrackedRecord<ProjectId> record) {
        Map<String, Executable> actions = new LinkedHashMap<>();
        actions.put("modify", () -> with().modify(id, p -> p.actualCost(BigDecimal.TEN)));
        actions.put("add record", () -> with().openWork(id, r -> r));
        actions.put("modify record", () -> with().modifyWork(record, r -> r.subject("Other")));
        actions.put("complete record", () -> crm().maintenanceRecords().complete(record.id()));
        actions.put("delete record", () -> crm().maintenanceRecords().delete(record.id()));
        actions.put("reply", () -> crm().maintenanceRecords().reply(record.id(), "reply"));
        actions.put("terminate", () -> crm().projects().terminate(id));
        actions.put("reactivate", () -> crm().projects().reactivate(id));
        actions.put("copy", () -> crm().projects().copyAsOpportunity(id));
        actions.put("delete", () -> crm().projects().delete(id));
        return actions;
    }

    @Test
    @DisplayName("P3, O8: termination and reactivation lead where they say, tell the way out, and are set off in lists")
    default void p3Transitions() {
        ProjectId id = with().project(p -> p.number("P-1")).id();
        Project terminated = crm().projects().terminate(id);
        assertEquals(ProjectState.TERMINATED, terminated.state());
        assertEquals(2, terminated.revision());
        assertEquals(terminated, crm().projects().get(id));
        assertEquals(Highlight.TERMINATED, terminated.state().highlight());
        RuleException refusal = refused(ErrorCode.STATE, () -> with().modify(id, p -> p.subject("Other")));
        assertTrue(refusal.message(Locale.ENGLISH).contains("P-1 is terminated"), refusal.getMessage());
        assertTrue(refusal.message(Locale.ENGLISH).contains("Reactivate it first"), refusal.getMessage());
        assertTrue(refusal.message(Locale.CHINA).contains("\u8bf7\u5148\u542f\u7528"), refusal.getMessage());
        Project active = crm().projects().reactivate(id);
        assertEquals(ProjectState.ACTIVE, active.state());
        assertEquals(Highlight.NONE, active.state().highlight());
        assertEquals(active, crm().projects().get(id));
    }
}
