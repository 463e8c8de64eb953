package io.crmkit.record;

import static io.crmkit.record.RecordFixture.record;
import static io.crmkit.record.RecordFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.StorageException;
import io.crmkit.opportunity.OpportunityId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSummaryTest {

    private static final OpportunityId PARENT = new OpportunityId(new UUID(1, 1));
    private static final TrackedValues ENTERED = values("100");
    private static final TrackedValues TOLD = values("200");

    private final RecordSummary entered = RecordSummary.entered(ENTERED);

    @Test
    @DisplayName("R1: the first record is number 1, and each record that is added takes the next number")
    void numbers() {
        assertThat(entered.nextSequence()).isEqualTo(1);
        RecordSummary one = entered.added(record(PARENT, 1, TOLD, false));
        assertThat(one).isEqualTo(new RecordSummary(TrackedState.entered(ENTERED), 2, 1));
        RecordSummary two = one.added(record(PARENT, 2, TOLD, false));
        assertThat(two).isEqualTo(new RecordSummary(TrackedState.entered(ENTERED), 3, 2));
        assertThat(two.deleted(record(PARENT, 2, TOLD, false), Optional.empty()))
                .isEqualTo(new RecordSummary(TrackedState.entered(ENTERED), 3, 1));
    }

    @Test
    @DisplayName("R5: a record that is completed, or added as completed, back-fills and is not open")
    void completed() {
        TrackedState filled = TrackedState.entered(ENTERED).backFilled(Optional.of(record(PARENT, 1, TOLD, true)));
        assertThat(entered.added(record(PARENT, 1, TOLD, true))).isEqualTo(new RecordSummary(filled, 2, 0));
        assertThat(entered.added(record(PARENT, 1, TOLD, false)).completed(record(PARENT, 1, TOLD, true)))
                .isEqualTo(new RecordSummary(filled, 2, 0));
    }

    @Test
    @DisplayName("R5: deleting a completed record back-fills from the one that is left")
    void deletedCompleted() {
        RecordSummary two = entered.added(record(PARENT, 1, TOLD, true)).added(record(PARENT, 2, values("300"), true));
        RecordSummary left =
                two.deleted(record(PARENT, 2, values("300"), true), Optional.of(record(PARENT, 1, TOLD, true)));
        assertThat(left.tracked().present()).isEqualTo(TOLD);
        assertThat(left.open()).isZero();
        assertThat(left.nextSequence()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, true", "3, 2, 2, true", "3, 0, 2, true", "3, -1, 0, false", "3, 3, 0, false", "3, 0, 3, false"
    })
    @DisplayName("K13, R2: more open records than there are, or a source that is not there, is a fault of the program")
    void consistent(int next, int open, int source, boolean consistent) {
        TrackedState state =
                source == 0 ? TrackedState.entered(ENTERED) : new TrackedState(ENTERED, TOLD, OptionalInt.of(source));
        RecordSummary summary = new RecordSummary(state, next, open);
        if (consistent) {
            assertThatCode(summary::requireConsistent).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(summary::requireConsistent)
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVARIANT));
        }
    }

    @Test
    @DisplayName("R3: an open record may be changed, a completed one may not")
    void requireOpen() {
        TrackedRecord<OpportunityId> open = record(PARENT, 1, TOLD, false);
        assertThatCode(open::requireOpen).doesNotThrowAnyException();
        assertThatThrownBy(() -> open.complete().requireOpen())
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RECORD_COMPLETED));
    }

    @Test
    @DisplayName("R1: a record is named by its parent and its number")
    void id() {
        assertThat(new RecordId<>(PARENT, 7)).hasToString(PARENT + "/7");
    }
}
