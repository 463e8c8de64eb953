package io.crmkit.project;

import static io.crmkit.record.RecordFixture.CENTS;
import static io.crmkit.record.RecordFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Highlight;
import io.crmkit.record.RecordSummary;
import io.crmkit.text.Localized;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    private static void refused(String wayOut, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STATE);
            assertThat(e.arguments().get(3))
                    .isInstanceOfSatisfying(
                            Localized.class,
                            way -> assertThat(way.text(Locale.ENGLISH)).isEqualTo(wayOut));
        });
    }

    private static Project modify(Project project) {
        return ModifyProject.of(project).subject("Other").build().applyTo(project, project.present(), Optional.empty());
    }

    private static Project in(ProjectState state) {
        return new Project(
                new ProjectId(new UUID(1, 1)),
                1,
                "PRJ-1",
                Optional.empty(),
                "Label printers",
                new CustomerId("own", "1"),
                new EmployeeId("own", "1"),
                new PlannedAmounts(CENTS.zero(), CENTS.zero(), CENTS.zero()),
                RecordSummary.entered(values("100")),
                state,
                Optional.empty());
    }
}
