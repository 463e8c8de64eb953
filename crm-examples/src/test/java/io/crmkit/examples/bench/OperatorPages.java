package io.crmkit.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.internal.limit.Texts;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.OpportunityColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * The first page of opportunities by each operator on each type of column, beside the select that one would write for it.
 *
 * @param select the select by hand, up to where its condition goes on
 * @param order how it ends
 */
record OperatorPages(Listing<?> list, DataSource source, String select, String order) {

    private static final int RUNS = 15;

    /** A condition, and what one would write for it. */
    private record Case(Column<?> column, Operator operator, String value, String sql, Object parameter) {}

    private static final List<Case> CASES = List.of(
            text(OpportunityColumns.SUBJECT, Operator.EQ, "SUBJECT 123456", "o.folded_subject = ?"),
            text(OpportunityColumns.SUBJECT, Operator.NE, "Subject 123456", "o.folded_subject <> ?"),
            new Case(
                    OpportunityColumns.SUBJECT,
                    Operator.CONTAINS,
                    "T 99",
                    "o.folded_subject like ?",
                    "%" + Texts.fold("T 99") + "%"),
            text(OpportunityColumns.CUSTOMER, Operator.EQ, "customer 77", ofCustomer("f.folded_name = ?")),
            new Case(
                    OpportunityColumns.CUSTOMER,
                    Operator.CONTAINS,
                    "ER 7",
                    ofCustomer("f.folded_name like ?"),
                    "%" + Texts.fold("ER 7") + "%"),
            number(Operator.EQ, "25000", "o.expected = ?"),
            number(Operator.NE, "25000", "o.expected <> ?"),
            number(Operator.GT, "99000", "o.expected > ?"),
            number(Operator.GE, "99000", "o.expected >= ?"),
            number(Operator.LT, "1000", "o.expected < ?"),
            number(Operator.LE, "1000", "o.expected <= ?"),
            date(Operator.EQ, "o.start = ?"),
            date(Operator.GT, "o.start > ?"),
            date(Operator.LE, "o.start <= ?"));

    void measure(Printer print) throws Exception {
        for (Case wanted : CASES) {
            ListQuery query = ListQuery.all().where(Filter.where(wanted.column(), wanted.operator(), wanted.value()));
            String sql = select + "and " + wanted.sql() + " " + order;
            int byHand = PlainJdbc.read(source, sql, wanted.parameter());
            assertThat(list.search(query).rows()).hasSize(Math.min(query.size(), byHand));
            double ours = Timing.medianMillis(RUNS, () -> list.search(query));
            double plain = Timing.medianMillis(RUNS, () -> PlainJdbc.read(source, sql, wanted.parameter()));
            print.line(
                    wanted.column().key() + " " + wanted.operator() + ", " + Math.min(query.size(), byHand) + " rows",
                    ours,
                    plain);
        }
    }

    /** Prints a measurement beside its yardstick, in milliseconds. */
    interface Printer {

        void line(String what, double ours, double plain);
    }

    private static Case text(Column<?> column, Operator operator, String value, String sql) {
        return new Case(column, operator, value, sql, Texts.fold(value));
    }

    private static Case number(Operator operator, String value, String sql) {
        return new Case(OpportunityColumns.EXPECTED, operator, value, sql, new BigDecimal(value));
    }

    private static Case date(Operator operator, String sql) {
        LocalDate day = LocalDate.of(2016, 5, 4);
        return new Case(OpportunityColumns.START, operator, day.toString(), sql, day);
    }

    private static String ofCustomer(String condition) {
        return "exists (select 1 from crm_customer f where f.ledger = o.ledger and f.id = o.customer_key and "
                + condition + ")";
    }
}
