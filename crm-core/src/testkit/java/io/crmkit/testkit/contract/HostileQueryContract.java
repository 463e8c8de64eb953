package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.testkit.Refusals;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hostile filters (K15): refused before any of them reaches the store. */
public interface HostileQueryContract extends CrmContract {

    @Test
    @DisplayName("K15: a field that the list does not have is refused and not echoed")
    default void k15UnknownField() {
        for (String field : List.of(
                "opp.password",
                "id) OR 1=1",
                "",
                "NUMBER",
                "revision",
                "unit_price",
                "number\u0000",
                "x".repeat(100_000))) {
            Filter filter = new Filter.Condition(field, Operator.EQ, "x");
            var thrown = Refusals.thrown(ValidationException.class, ErrorCode.VALIDATION, () -> search(filter));
            assertEquals(ErrorCode.UNKNOWN_FIELD, thrown.violations().get(0).code());
            assertFalse(!field.isEmpty()
                    && field.length() > 3
                    && thrown.getMessage().contains(field));
        }
    }

    @Test
    @DisplayName("K15: 200 conditions are served, more are refused")
    default void k15Conditions() {
        with().opportunity(o -> o.number("1"));
        Filter one = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");
        assertEquals(List.of("1"), search(new Filter.And(Collections.nCopies(200, one))));
        assertEquals(List.of("1"), search(new Filter.Or(Collections.nCopies(200, one))));
        for (int conditions : List.of(201, 10_000, 70_000)) {
            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> invalid(
                            "filter",
                            ErrorCode.TOO_MANY_CONDITIONS,
                            () -> search(new Filter.Or(Collections.nCopies(conditions, one)))));
        }
    }

    @Test
    @DisplayName("K15: conditions nested 32 deep are served, deeper ones are refused")
    default void k15Depth() {
        with().opportunity(o -> o.number("1"));
        assertEquals(List.of("1"), search(nested(32)));
        for (int depth : List.of(33, 1_000, 10_000)) {
            invalid("filter", ErrorCode.TOO_DEEP, () -> search(nested(depth)));
        }
    }

    @Test
    @DisplayName("L3: a value that is not of the field's type is refused")
    default void l3ValueOfType() {
        for (String number : List.of(
                "x",
                " 1",
                "1 ",
                "1,000",
                "0x10",
                "--5",
                "NaN",
                "Infinity",
                "\uff11\uff12\uff13",
                "1e3",
                "+1",
                ".5",
                "1.",
                "9".repeat(33),
                "1E+100000000")) {
            invalid(
                    ErrorCode.VALUE_NOT_OF_TYPE,
                    () -> search(Filter.where(OpportunityColumns.COST, Operator.EQ, number)));
        }
        for (String date : List.of(
                "2012-02-30", "2012-2-1", "15.01.2011", "2011-01-15T00:00", "20110115", "\uff12011-01-15", "today")) {
            invalid(
                    ErrorCode.VALUE_NOT_OF_TYPE,
                    () -> search(Filter.where(OpportunityColumns.START, Operator.GE, date)));
        }
        invalid(ErrorCode.VALUE_NOT_OF_TYPE, () -> search(Filter.where(OpportunityColumns.COST, Operator.GT, "")));
        invalid(ErrorCode.VALUE_NOT_OF_TYPE, () -> search(Filter.where(OpportunityColumns.START, Operator.LE, "")));
        for (String text : List.of("\u0000", "\ud83d", "x".repeat(20_001))) {
            invalid(
                    ErrorCode.VALUE_NOT_OF_TYPE,
                    () -> search(Filter.where(OpportunityColumns.SUBJECT, Operator.CONTAINS, text)));
        }
    }

    @Test
    @DisplayName("K15: a made-up cursor is refused before it reaches the store")
    default void k15Cursor() {
        ListQuery query = ListQuery.all().sortedBy(Sort.by(OpportunityColumns.SUBJECT));
        for (Cursor cursor : List.of(
                new Cursor(Optional.empty(), List.of()),
                new Cursor(Optional.empty(), List.of("1", "2")),
                new Cursor(Optional.empty(), "nul\u0000"),
                new Cursor(Optional.of("\ud83d"), "1"))) {
            invalid("after", ErrorCode.BAD_PAGE, () -> with().numbers(query.after(cursor)));
        }
    }

    @Test
    @DisplayName("L5: regular expressions and statements in a value are looked for literally")
    default void l5NoPatterns() {
        with().opportunity(o -> o.number("1").subject("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"));
        with().opportunity(o -> o.number("2").subject("^(a+)+\\1$"));
        assertEquals(List.of("2"), contains("^(a+)+\\1$"));
        assertEquals(List.of("2"), contains("(A+)+\\1$"));
        assertEquals(List.of(), contains(".*"));
        assertEquals(List.of(), contains("'; drop table opportunity; --"));
    }

    private List<String> contains(String text) {
        return search(Filter.where(OpportunityColumns.SUBJECT, Operator.CONTAINS, text));
    }

    private List<String> search(Filter filter) {
        return with().numbers(ListQuery.all().where(filter));
    }

    private static Filter nested(int depth) {
        Filter filter = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");
        for (int i = 1; i < depth; i++) {
            filter = i % 2 == 0 ? new Filter.And(List.of(filter)) : new Filter.Or(List.of(filter));
        }
        return filter;
    }
}
