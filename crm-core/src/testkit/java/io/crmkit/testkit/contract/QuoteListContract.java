package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of quotes (L1 to L5, Q1). */
public interface QuoteListContract extends CrmContract {

    @Test
    @DisplayName(
            "L1, Q1: a row has the value of every column, including the quote's source; absent values are left out")
    default void l1QuoteRow() {
        QuoteFixtures quotes = with().quotes();
        var record = quotes.contact(with().opportunity(o -> o.number("O-1")).id());
        Quote quote = crm().quotes()
                .add(quotes.draft(record)
                        .number("Q-1")
                        .validUntil(TODAY.plusDays(1))
                        .percentToPay(new BigDecimal("90.50"))
                        .lines(List.of(quotes.line("P1", "2"), quotes.line("P2", "1")))
                        .build());
        Row<QuoteId> row = rows(ListQuery.all()).get(0);
        assertEquals(quote.id(), row.id());
        assertEquals(
                Map.ofEntries(
                        Map.entry("number", "Q-1"),
                        Map.entry("date", TODAY),
                        Map.entry("valid_until", TODAY.plusDays(1)),
                        Map.entry("customer_code", "C1"),
                        Map.entry("customer", "Customer C1"),
                        Map.entry("employee_code", "E1"),
                        Map.entry("employee", "Employee E1"),
                        Map.entry("source", "CONTACT"),
                        Map.entry("source_number", "O-1"),
                        Map.entry("source_seq", BigDecimal.ONE),
                        Map.entry("discount", new BigDecimal("90.5")),
                        Map.entry("lines", new BigDecimal("2")),
                        Map.entry("amount", new BigDecimal("30.00")),
                        Map.entry("total", new BigDecimal("27.15"))),
                row.values());
        quotes.direct(q -> q.number("Q-0"));
        assertEquals(
                List.of(
                        "number",
                        "date",
                        "customer_code",
                        "customer",
                        "employee_code",
                        "employee",
                        "source",
                        "lines",
                        "amount",
                        "total"),
                List.copyOf(rows(ListQuery.all()).get(0).values().keySet()));
    }

    @Test
    @DisplayName("Q1, L3: the list is filtered and sorted by every column, including the source's number, on all pages")
    default void l1EveryColumnOfQuotes() {
        QuoteFixtures quotes = with().quotes();
        var project = quotes.project();
        var opportunity = with().opportunity(o -> o.number("b")).id();
        for (int i = 0; i < 3; i++) {
            quotes.on(quotes.contact(opportunity));
            quotes.on(quotes.maintenance(project));
            int amount = 5 - i;
            quotes.direct(q -> q.validUntil(TODAY)
                    .percentToPay(BigDecimal.valueOf(amount))
                    .lines(Collections.nCopies(amount, quotes.line("P1", "1"))));
        }
        ListProbe<QuoteId> probe = new ListProbe<>(crm().quotes(), 9);
        probe.sortsByEveryColumn();
        probe.filtersByEveryColumn();
        assertEquals(
                3, numbers(where(QuoteColumns.SOURCE, Operator.EQ, "contact")).size());
        assertEquals(
                3, numbers(where(QuoteColumns.SOURCE_NUMBER, Operator.EQ, "B")).size());
        assertEquals(
                3,
                numbers(where(QuoteColumns.SOURCE_NUMBER, Operator.CONTAINS, "pro-"))
                        .size());
        assertEquals(
                3, numbers(where(QuoteColumns.SOURCE_NUMBER, Operator.EQ, "")).size());
        assertEquals(
                2, numbers(where(QuoteColumns.SOURCE_SEQ, Operator.EQ, "2")).size());
        assertEquals(2, numbers(where(QuoteColumns.LINES, Operator.GE, "4")).size());
        assertEquals(1, numbers(where(QuoteColumns.DISCOUNT, Operator.LT, "4")).size());
    }

    private static ListQuery where(Column<?> column, Operator operator, String value) {
        return ListQuery.all().where(Filter.where(column, operator, value));
    }

    private List<Row<QuoteId>> rows(ListQuery query) {
        return crm().quotes().search(query).rows();
    }

    private List<String> numbers(ListQuery query) {
        return rows(query).stream()
                .map(row -> row.get(QuoteColumns.NUMBER).orElseThrow())
                .toList();
    }
}
