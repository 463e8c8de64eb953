package io.crmkit.internal.list;

import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crmkit.error.ErrorCode;
import io.crmkit.list.Column;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCheckTest {

    private static final Column<String> PARENT = Column.text("parent").labelled("Parent", "\u4e0a\u7ea7");
    private static final Column<BigDecimal> SEQUENCE = Column.number("sequence").labelled("Sequence", "\u5e8f\u53f7");
    private static final Column<LocalDateTime> AT = Column.time("at").labelled("At", "\u65f6\u95f4");
    private static final Column<Boolean> DONE = Column.flag("done").labelled("Done", "\u5b8c\u6210");
    private static final QueryCheck CHECK =
            new QueryCheck(ListType.of("tests", List.of(PARENT, SEQUENCE, AT, DONE), PARENT, SEQUENCE));

    @Test
    @DisplayName("K15: a cursor whose key has too few or too many parts is no page")
    void keyOfOtherLength() {
        bad(null, null);
        bad(null, null, "N1");
        bad(null, null, "N1", "1", "1");
        good(null, null, "N1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e9", "NaN", "1,5", " 1", "\uff11", "99999999999999999999999999999999999"})
    @DisplayName("K15: a cursor whose key has a part of another type is no page")
    void keyOfOtherType(String sequence) {
        bad(null, null, "N1", sequence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000", "\ud83d"})
    @DisplayName("K15: a text that no row can have is no page, be it the key or the sorted value")
    void brokenText(String text) {
        bad(null, null, text, "1");
        bad(PARENT, text, "N1", "1");
        bad(null, null, "x".repeat(20_001), "1");
    }

    @Test
    @DisplayName("L1: names of a host's ledger may have control characters, so their places may too")
    void controlCharacters() {
        good(PARENT, "a\tb\u0007", "N1", "1");
    }

    @Test
    @DisplayName("K15: a sorted value of another type is no page")
    void sortedValue() {
        bad(AT, "2010-12-15", "N1", "1");
        bad(DONE, "yes", "N1", "1");
        bad(SEQUENCE, "one", "N1", "1");
        good(AT, "2010-12-15T09:30", "N1", "1");
        good(DONE, "true", "N1", "1");
        good(AT, null, "N1", "1");
    }

    @Test
    @DisplayName("K15: a forged cursor is reported together with everything else")
    void allAtOnce() {
        ListQuery query =
                ListQuery.all().ofSize(0).sortedBy(new Sort("secret", false)).after(new Cursor(Optional.empty(), "N1"));
        invalid(
                Map.of("size", ErrorCode.OUT_OF_RANGE, "sort", ErrorCode.UNKNOWN_FIELD, "after", ErrorCode.BAD_PAGE),
                () -> CHECK.require(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-12-15",
                "2010-12-15 09:30",
                "2010-12-15T9:30",
                "2010-12-15T09:30:00",
                "2010-12-15T09:30Z",
                "2010-12-15T24:00",
                "2011-02-29T00:00",
                "now",
                "\uff12010-12-15T09:30"
            })
    @DisplayName("L3: a time is a date, T, hour and minute")
    void notTimes(String value) {
        invalid(ErrorCode.VALUE_NOT_OF_TYPE, () -> where(AT, Operator.GE, value));
    }

    @Test
    @DisplayName("L3: times are compared but not searched; booleans are neither compared nor searched")
    void operators() {
        assertThatCode(() -> where(AT, Operator.LT, "2010-12-15T09:30")).doesNotThrowAnyException();
        assertThatCode(() -> where(AT, Operator.EQ, "")).doesNotThrowAnyException();
        assertThatCode(() -> where(DONE, Operator.NE, "false")).doesNotThrowAnyException();
        invalid(ErrorCode.OPERATOR_NOT_ALLOWED, () -> where(AT, Operator.CONTAINS, "2010"));
        invalid(ErrorCode.OPERATOR_NOT_ALLOWED, () -> where(DONE, Operator.GE, "true"));
        invalid(ErrorCode.OPERATOR_NOT_ALLOWED, () -> where(DONE, Operator.CONTAINS, "true"));
        invalid(ErrorCode.VALUE_NOT_OF_TYPE, () -> where(DONE, Operator.EQ, "TRUE"));
    }

    private static void where(Column<?> column, Operator operator, String value) {
        CHECK.require(ListQuery.all().where(Filter.where(column, operator, value)));
    }

    private static void bad(@Nullable Column<?> sorted, @Nullable String value, String... key) {
        invalid("after", ErrorCode.BAD_PAGE, () -> CHECK.require(after(sorted, value, key)));
    }

    private static void good(@Nullable Column<?> sorted, @Nullable String value, String... key) {
        assertThatCode(() -> CHECK.require(after(sorted, value, key))).doesNotThrowAnyException();
    }

    private static ListQuery after(@Nullable Column<?> sorted, @Nullable String value, String... key) {
        ListQuery query = ListQuery.all().after(new Cursor(Optional.ofNullable(value), Arrays.asList(key)));
        return sorted == null ? query : query.sortedBy(Sort.by(sorted));
    }
}
