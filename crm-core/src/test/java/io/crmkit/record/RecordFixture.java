package io.crmkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tracked values and records to test with. */
public final class RecordFixture {

    public static final CurrencyScale CENTS = new CurrencyScale(2);
    public static final LocalDate DAY = LocalDate.of(2011, 1, 1);

    private RecordFixture() {}

    /** Values at 50 %, with a cost of 1 and this amount. */
    public static TrackedValues values(String amount) {
        return new TrackedValues(
                new DictionaryValueId(new UUID(2, 1)),
                CompletionRate.of(50),
                CENTS.exact(BigDecimal.ONE),
                CENTS.exact(new BigDecimal(amount)),
                DAY,
                Optional.empty(),
                Optional.empty());
    }

    public static <P extends ParentId> TrackedRecord<P> record(
            P parent, int sequence, TrackedValues values, boolean completed) {
        return new TrackedRecord<>(
                new RecordId<>(parent, sequence),
                DAY.atTime(9, 30),
                Optional.empty(),
                new EmployeeId("own", "1"),
                Optional.empty(),
                "call",
                Optional.empty(),
                Optional.empty(),
                values,
                completed);
    }

    /** Requires that a state forbids an action, and says what to do first. */
    public static void refused(String wayOut, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STATE);
            assertThat(e.arguments().get(3))
                    .isInstanceOfSatisfying(
                            Localized.class,
                            way -> assertThat(way.text(Locale.ENGLISH)).isEqualTo(wayOut));
        });
    }
}
