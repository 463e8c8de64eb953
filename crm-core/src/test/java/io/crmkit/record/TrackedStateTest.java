package io.crmkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackedStateTest {

    private static final CurrencyScale CENTS = new CurrencyScale(2);
    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final DictionaryValue FIRST = stage("First contact", 10);
    private static final DictionaryValue PROPOSAL = stage("Proposal", 50);

    private final TrackedValues entered = input(FIRST)
            .withCost(new BigDecimal("5"))
            .withAmount(new BigDecimal("100"))
            .toValues(FIRST, CENTS);

    @Test
    @DisplayName("O1 O2: cost and expected amount default to 0, the rate to the stage's")
    void defaults() {
        TrackedValues values = input(FIRST).toValues(FIRST, CENTS);
        assertThat(values.rate()).isEqualTo(CompletionRate.of(10));
        assertThat(values.cost()).isEqualTo(CENTS.zero());
        assertThat(values.amount()).isEqualTo(CENTS.zero());
        assertThat(values.planned()).isEmpty();
    }

    @Test
    @DisplayName("O2: an explicit rate wins over the stage's")
    void explicitRate() {
        TrackedValues values = input(FIRST).withRate(new BigDecimal("12.5")).toValues(FIRST, CENTS);
        assertThat(values.rate()).hasToString("12.50");
    }

    @Test
    @DisplayName(
            "O2 R4: a stage without a rate sets its default rate, even if the stage is the same; without both, both stay")
    void stageWithoutRate() {
        TrackedValues own = input(FIRST).withRate(new BigDecimal("99")).toValues(FIRST, CENTS);
        TrackedInput same = TrackedInput.none().withStage(FIRST.id());
        assertThat(same.applyTo(own, Optional.of(FIRST), CENTS).rate()).isEqualTo(CompletionRate.of(10));
        assertThat(TrackedInput.none().applyTo(own, Optional.empty(), CENTS)).isEqualTo(own);
        assertThat(TrackedInput.none()
                        .withRate(BigDecimal.ZERO)
                        .applyTo(own, Optional.empty(), CENTS)
                        .rate())
                .isEqualTo(CompletionRate.of(0));
    }

    @Test
    @DisplayName("R5: completing back-fills, deleting the only completed record restores the entered values")
    void backFill() {
        TrackedRecord<OpportunityId> completed =
                record(1, TrackedInput.none().withStage(PROPOSAL.id()).applyTo(entered, Optional.of(PROPOSAL), CENTS));
        TrackedState filled = TrackedState.entered(entered).backFilled(Optional.of(completed));
        assertThat(filled.present()).isEqualTo(completed.tracked());
        assertThat(filled.present().weighted()).hasToString("50.00");
        assertThat(filled.source()).hasValue(1);
        assertThat(filled.backFilled(Optional.empty())).isEqualTo(TrackedState.entered(entered));
    }

    @Test
    @DisplayName("R6: a direct change makes all present values the entered ones, until the next back-fill")
    void directChange() {
        TrackedRecord<OpportunityId> completed =
                record(3, TrackedInput.none().withStage(PROPOSAL.id()).applyTo(entered, Optional.of(PROPOSAL), CENTS));
        TrackedState filled = TrackedState.entered(entered).backFilled(Optional.of(completed));
        TrackedValues changed =
                TrackedInput.none().withCost(new BigDecimal("7")).applyTo(filled.present(), Optional.empty(), CENTS);
        TrackedState direct = filled.changed(changed, Optional.of(completed));
        assertThat(direct.entered()).isEqualTo(changed);
        assertThat(direct.present()).isEqualTo(changed);
        assertThat(direct.source()).isEmpty();
        assertThat(direct.present().stage()).isEqualTo(PROPOSAL.id());
        assertThat(direct.backFilled(Optional.of(completed)).present()).isEqualTo(completed.tracked());
    }

    @Test
    @DisplayName("R6: a change that changes no tracked value leaves both as they are")
    void noChange() {
        TrackedRecord<OpportunityId> completed =
                record(1, TrackedInput.none().withStage(PROPOSAL.id()).applyTo(entered, Optional.of(PROPOSAL), CENTS));
        TrackedState filled = TrackedState.entered(entered).backFilled(Optional.of(completed));
        assertThat(filled.changed(filled.present(), Optional.of(completed))).isSameAs(filled);
    }

    @Test
    @DisplayName("R6: where the entered values equal the last record's, the present ones are the record's")
    void equalBoth() {
        TrackedRecord<OpportunityId> completed =
                record(2, TrackedInput.none().withStage(PROPOSAL.id()).applyTo(entered, Optional.of(PROPOSAL), CENTS));
        TrackedState direct = TrackedState.entered(entered);
        TrackedState back = direct.changed(completed.tracked(), Optional.of(completed));
        assertThat(back.source()).isEqualTo(OptionalInt.of(2));
        assertThat(back.entered()).isEqualTo(completed.tracked());
    }

    @Test
    @DisplayName("V6: planned and actual completion are not before the start, checked on the resulting values")
    void dateOrder() {
        TrackedInput late = TrackedInput.none().withStart(START.plusDays(10));
        TrackedValues planned = input(FIRST).withPlanned(START.plusDays(5)).toValues(FIRST, CENTS);
        assertThatThrownBy(() -> late.applyTo(planned, Optional.empty(), CENTS))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> input(FIRST)
                        .withPlanned(START.minusDays(1))
                        .withActual(START.minusDays(1))
                        .toValues(FIRST, CENTS))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations()).extracting("field").containsExactly("planned", "actual"));
    }

    private static TrackedInput input(DictionaryValue stage) {
        return TrackedInput.none().withStage(stage.id()).withStart(START);
    }

    private static TrackedRecord<OpportunityId> record(int sequence, TrackedValues tracked) {
        return new TrackedRecord<OpportunityId>(
                new RecordId<>(new OpportunityId(new UUID(1, 1)), sequence),
                START.atTime(9, 30),
                Optional.empty(),
                new EmployeeId(LedgerId.OWN, "1"),
                Optional.empty(),
                "call",
                Optional.empty(),
                Optional.empty(),
                tracked,
                true);
    }

    private static DictionaryValue stage(String text, int rate) {
        return new DictionaryValue(
                new DictionaryValueId(UUID.randomUUID()),
                Dictionary.SALES_STAGE,
                text,
                Optional.of(CompletionRate.of(rate)),
                false,
                1);
    }
}
