package io.crmkit.internal.constraint;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.limit.Dates;
import io.crmkit.internal.limit.Texts;
import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A rule for a single value, with the limits that the message of a violation shows. */
public enum Rule {
    LINE(String.class, text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH),
    MEMO(String.class, Texts::checkMemo, Texts.MAX_MEMO_LENGTH),
    NUMBER(String.class, Texts::checkNumber, Texts.MAX_NUMBER_LENGTH),
    IDEMPOTENCY_KEY(String.class, text -> Texts.checkKey(text, Texts.MAX_NUMBER_LENGTH), Texts.MAX_NUMBER_LENGTH),
    DATE(Temporal.class, Dates::check),
    MINUTES(Integer.class, minutes -> DecimalRange.MINUTES.check(BigDecimal.valueOf(minutes)), DecimalRange.MINUTES),
    /** A ledger may allow fewer than these 4 decimals; the command checks that later. */
    AMOUNT(Amount.RANGE),
    UNIT_PRICE(UnitPrice.RANGE),
    QUANTITY(Quantity.RANGE),
    PERCENT(CompletionRate.RANGE),
    PERCENT_TO_PAY(Discount.RANGE);

    private final Function<Object, Optional<ErrorCode>> check;
    private final List<Object> limits;

    Rule(DecimalRange range) {
        this(BigDecimal.class, range::check, range);
    }

    <T> Rule(Class<T> type, Function<T, Optional<ErrorCode>> check, DecimalRange range) {
        this(type, check, range.limits().toArray());
    }

    <T> Rule(Class<T> type, Function<T, Optional<ErrorCode>> check, Object... limits) {
        this.check = value -> check.apply(type.cast(value));
        this.limits = List.of(limits);
    }

    /** Returns the error code of an invalid value; empty if it is valid. */
    public Optional<ErrorCode> check(Object value) {
        return check.apply(value);
    }

    /** Returns the limits as the message of a violation shows them. */
    public List<Object> limits() {
        return limits;
    }
}
