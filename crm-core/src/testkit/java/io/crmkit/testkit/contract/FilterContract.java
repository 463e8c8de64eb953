package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.OpportunityColumns;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The conditions of lists (L3 to L5). */
public interface FilterContract extends CrmContract {

    @Test
    @DisplayName("L3, L5: EQ, NE and CONTAINS compare texts by their folded form; accents count")
    default void l5FoldedText() {
        subject("1", "Stra\u00dfe");
        subject("2", "STRASSE 7");
        subject("3", "\uff33trasse");
        subject("4", "\u00e9");
        subject("5", "e");
        subject("6", "E\u0301");
        subject("7", "\ufb01ne");
        subject("8", "\u4e2d\u6587\ud83d\ude00");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "strasse", "1", "3");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "rass", "1", "2", "3");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "\u00c9", "4", "6");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "E", "5");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "FI", "7");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "\u6587\ud83d\ude00", "8");
        found(OpportunityColumns.SUBJECT, Operator.NE, "STRASSE", "2", "4", "5", "6", "7", "8");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "\ud83d\ude01");
    }

    @Test
    @DisplayName("L5: %, _, \\, ! and quotes in a value match literally")
    default void l5Literal() {
        List<String> subjects = List.of(
                "100%", "1000", "a_b", "axb", "back\\slash", "bang!", "it's", "say \"x\"", "[a]", "*", "?", "{0}");
        for (int i = 0; i < subjects.size(); i++) {
            subject(String.valueOf((char) ('a' + i)), subjects.get(i));
        }
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "100%", "a");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "%", "a");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "a_b", "c");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "\\", "e");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "k\\s", "e");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "!", "f");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "!%");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "'", "g");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "\"", "h");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "[a]", "i");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "*", "j");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "?", "k");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "it's", "g");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "%");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, "' or '1'='1");
    }

    @Test
    @DisplayName("L5: white space counts, at the ends too")
    default void l5WhiteSpace() {
        subject("1", "x");
        subject("2", "x ");
        subject("3", " x");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "x", "1");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "x ", "2");
        found(OpportunityColumns.SUBJECT, Operator.CONTAINS, " ", "2", "3");
        found(OpportunityColumns.SUBJECT, Operator.NE, "x", "2", "3");
    }

    @Test
    @DisplayName("L3: numbers are compared by value")
    default void l3Numbers() {
        for (String cost : List.of("0", "9", "10", "10.01", "100")) {
            with().opportunity(o -> o.number(cost).cost(new BigDecimal(cost)));
        }
        found(OpportunityColumns.COST, Operator.EQ, "10.000", "10");
        found(OpportunityColumns.COST, Operator.NE, "10", "0", "10.01", "100", "9");
        found(OpportunityColumns.COST, Operator.GT, "10", "10.01", "100");
        found(OpportunityColumns.COST, Operator.GE, "10", "10", "10.01", "100");
        found(OpportunityColumns.COST, Operator.LT, "10", "0", "9");
        found(OpportunityColumns.COST, Operator.LE, "10", "0", "10", "9");
        found(OpportunityColumns.COST, Operator.GT, "-1", "0", "10", "10.01", "100", "9");
        found(OpportunityColumns.COST, Operator.GT, "10.0099999999", "10.01", "100");
        found(OpportunityColumns.COST, Operator.LT, "99999999999999999999.5", "0", "10", "10.01", "100", "9");
    }

    @Test
    @DisplayName("L3: rate and opportunity amount are filtered by their present value")
    default void l3PresentValues() {
        with().opportunity(o -> o.number("1").expected(new BigDecimal("0.05")));
        with().opportunity(o -> o.number("2").expected(new BigDecimal("0.05")).rate(new BigDecimal("33.33")));
        var third = with().opportunity(o -> o.number("3"));
        with().completed(third.id(), r -> r.amount(new BigDecimal("0.03")).rate(new BigDecimal("100")));
        found(OpportunityColumns.OPPORTUNITY_AMOUNT, Operator.EQ, "0.03", "1", "3");
        found(OpportunityColumns.OPPORTUNITY_AMOUNT, Operator.EQ, "0.02", "2");
        found(OpportunityColumns.RATE, Operator.EQ, "33.33", "2");
        found(OpportunityColumns.RATE, Operator.GE, "50", "1", "3");
    }

    @Test
    @DisplayName("L3: dates are compared by time; an absent one satisfies NE and nothing else")
    default void l3DatesAndAbsent() {
        with().opportunity(o -> o.number("1").planned(TODAY));
        with().opportunity(o -> o.number("2").planned(TODAY.plusDays(1)));
        with().opportunity(o -> o.number("3"));
        found(OpportunityColumns.PLANNED, Operator.EQ, "2011-01-15", "1");
        found(OpportunityColumns.PLANNED, Operator.NE, "2011-01-15", "2", "3");
        found(OpportunityColumns.PLANNED, Operator.GT, "2011-01-15", "2");
        found(OpportunityColumns.PLANNED, Operator.GE, "2011-01-15", "1", "2");
        found(OpportunityColumns.PLANNED, Operator.LT, "2011-01-16", "1");
        found(OpportunityColumns.PLANNED, Operator.LE, "2011-01-16", "1", "2");
        found(OpportunityColumns.PLANNED, Operator.EQ, "", "3");
        found(OpportunityColumns.PLANNED, Operator.NE, "", "1", "2");
    }

    @Test
    @DisplayName("L3: EQ and NE with an empty value ask for absent and present on texts and choices too")
    default void l3EmptyValue() {
        var lost = with().opportunity(o -> o.number("1"));
        crm().opportunities().terminate(lost.id(), with().value(Dictionary.LOST_REASON, "Price"));
        with().opportunity(o -> o.number("2"));
        found(OpportunityColumns.LOST_REASON, Operator.EQ, "", "2");
        found(OpportunityColumns.LOST_REASON, Operator.NE, "", "1");
        found(OpportunityColumns.LOST_REASON, Operator.NE, "price", "2");
        found(OpportunityColumns.LOST_REASON, Operator.EQ, "price", "1");
        found(OpportunityColumns.LOST_REASON, Operator.CONTAINS, "ric", "1");
        found(OpportunityColumns.SUBJECT, Operator.EQ, "");
        found(OpportunityColumns.SUBJECT, Operator.NE, "", "1", "2");
        found(OpportunityColumns.COST, Operator.NE, "", "1", "2");
    }

    @Test
    @DisplayName("L3: lists are filtered by names and codes of customer and employee, by stage and by state")
    default void l3Names() {
        with().opportunity(o -> o.number("1"));
        with().opportunity(o -> o.number("2").customer(with().customer("C2")));
        var third = with().opportunity(
                        o -> o.number("3").salesperson(with().employee("E2")).stage(with().stage("Closing")));
        crm().opportunities().approve(third.id());
        found(OpportunityColumns.CUSTOMER, Operator.EQ, "customer c2", "2");
        found(OpportunityColumns.CUSTOMER_CODE, Operator.EQ, "c1", "1", "3");
        found(OpportunityColumns.EMPLOYEE, Operator.CONTAINS, "e2", "3");
        found(OpportunityColumns.EMPLOYEE_CODE, Operator.NE, "E1", "3");
        found(OpportunityColumns.STAGE, Operator.EQ, "closing", "3");
        found(OpportunityColumns.STATE, Operator.EQ, "ACTIVE", "1", "2");
        found(OpportunityColumns.STATE, Operator.EQ, "approved", "3");
        found(OpportunityColumns.NUMBER, Operator.CONTAINS, "2", "2");
    }

    @Test
    @DisplayName("L4: conditions are joined by AND and OR as a tree; nothing under AND is true, under OR false")
    default void l4Tree() {
        for (String number : List.of("1", "2", "3", "4")) {
            with().opportunity(o -> o.number(number).cost(new BigDecimal(number)));
        }
        Filter one = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");
        Filter large = Filter.where(OpportunityColumns.COST, Operator.GE, "3");
        Filter four = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "4");
        found(one.or(large.and(four)), "1", "4");
        found(one.or(large).and(four), "4");
        found(one.and(four));
        found(new Filter.Or(List.of(one, four)), "1", "4");
        found(new Filter.And(List.of()), "1", "2", "3", "4");
        found(new Filter.Or(List.of()));
        found(new Filter.Or(List.of()).or(one), "1");
    }

    @Test
    @DisplayName("L3: operators that make no sense for a type are refused")
    default void l3Operators() {
        Set<Operator> orderings = EnumSet.of(Operator.GT, Operator.GE, Operator.LT, Operator.LE);
        for (Column<?> column : OpportunityColumns.LIST.columns()) {
            String value = switch (column.type()) {
                case NUMBER -> "1";
                case DATE -> "2011-01-15";
                default -> "x";
            };
            boolean ordered = column.type() == ColumnType.NUMBER || column.type() == ColumnType.DATE;
            for (Operator operator : Operator.values()) {
                boolean allowed = operator == Operator.CONTAINS ? !ordered : !orderings.contains(operator) || ordered;
                Filter filter = Filter.where(column, operator, value);
                if (allowed) {
                    found(filter);
                } else {
                    invalid(ErrorCode.OPERATOR_NOT_ALLOWED, () -> found(filter));
                }
            }
        }
    }

    private void subject(String number, String subject) {
        with().opportunity(o -> o.number(number).subject(subject));
    }

    private void found(Column<?> column, Operator operator, String value, String... numbers) {
        found(Filter.where(column, operator, value), numbers);
    }

    private void found(Filter filter, String... numbers) {
        assertEquals(List.of(numbers), with().numbers(ListQuery.all().where(filter)), filter::toString);
    }
}
