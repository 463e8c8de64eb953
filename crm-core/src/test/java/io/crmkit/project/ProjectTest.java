package io.crmkit.project;

import static io.crmkit.record.RecordFixture.refused;
import static io.crmkit.record.RecordFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Highlight;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private final Project active = in(ProjectState.ACTIVE);
    private final Project terminated = in(ProjectState.TERMINATED);

    @Test
    @DisplayName("P3: an active project takes every change and can be terminated")
    void active() {
        assertThatCode(active::requireModifiable).doesNotThrowAnyException();
        assertThatCode(active::requireRecordsChangeable).doesNotThrowAnyException();
        assertThatCode(active::requireQuotesChangeable).doesNotThrowAnyException();
        assertThat(modify(active).subject()).isEqualTo("Other");
        assertThat(active.terminate().state()).isEqualTo(ProjectState.TERMINATED);
        refused("It is already active", active::reactivate);
    }

    @Test
    @DisplayName("P3: a terminated project takes no change until it is reactivated")
    void terminated() {
        refused("Reactivate it first", terminated::requireModifiable);
        refused("Reactivate it first", terminated::requireRecordsChangeable);
        refused("Reactivate it first", terminated::requireQuotesChangeable);
        refused("Reactivate it first", () -> modify(terminated));
        refused("It is already terminated", terminated::terminate);
        assertThat(terminated.reactivate().state()).isEqualTo(ProjectState.ACTIVE);
    }

    @Test
    @DisplayName("O8, P3: lists set terminated projects off, and no others")
    void highlight() {
        assertThat(ProjectState.TERMINATED.highlight()).isEqualTo(Highlight.TERMINATED);
        assertThat(ProjectState.ACTIVE.highlight()).isEqualTo(Highlight.NONE);
    }

    @Test
    @DisplayName("Ids are written and read as text, and states and actions have a word in each language")
    void words() {
        assertThat(ProjectId.parse(active.id().toString())).isEqualTo(active.id());
        assertThat(new BlobId(new UUID(0, 1))).hasToString("00000000-0000-0000-0000-000000000001");
        assertThat(ProjectState.ACTIVE.text(Locale.ENGLISH)).isEqualTo("active");
        assertThat(ProjectAction.CHANGE_RECORDS.text(Locale.ENGLISH)).isEqualTo("have its records changed");
    }

    private static Project modify(Project project) {
        return ModifyProject.of(project).subject("Other").build().applyTo(project, project.present(), Optional.empty());
    }

    private static Project in(ProjectState state) {
        Project added = AddProject.builder()
                .subject("Label printers")
                .customer(new CustomerId("own", "1"))
                .salesperson(new EmployeeId("own", "1"))
                .build()
                .toProject(new ProjectId(new UUID(1, 1)), "PRJ-1", values("100"));
        return state == ProjectState.ACTIVE ? added : added.terminate();
    }
}
