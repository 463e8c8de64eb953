package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The detail of quotes by product (A4). */
public interface QuoteAnalysisContract extends ConfigurableContract {

    QuoteCriteria ALL = QuoteCriteria.all();

    @Test
    @DisplayName(
            "A4: quantity, unit price, amount and final amount by product, ordered by name, with the total's own price")
    default void a4ByProduct() {
        QuoteFixtures quotes = with().quotes();
        quotes.direct(q -> q.percentToPay(new BigDecimal("90"))
                .lines(List.of(
                        quotes.line("P2", "3", "0.3333"),
                        quotes.line("P1", "1.5", "10").percentToPay(new BigDecimal("50")))));
        quotes.direct(q -> q.lines(List.of(quotes.line("P2", "1", "2"))));
        assertEquals(
                List.of("P1 Product P1: 1.5 10.0000 15.00 6.75", "P2 Product P2: 4 0.7500 3.00 2.90"),
                lines(report(ALL)));
        assertEquals("5.5 3.2727 18.00 9.65", line(report(ALL).total()));
        assertEquals(
                List.of(quotes.product("P1"), quotes.product("P2")),
                report(ALL).rows().stream()
                        .map(row -> row.entry().orElseThrow())
                        .toList());
    }

    @Test
    @DisplayName("A4: without quotes there are no rows, and no unit price of the total")
    default void a4Empty() {
        assertEquals(List.of(), report(ALL).rows());
        assertEquals(Optional.empty(), report(ALL).total().unitPrice());
    }

    @Test
    @DisplayName("A4: products go by their present name; two of one name are two rows, by code")
    default void a4Names() {
        QuoteFixtures quotes = with().quotes();
        quotes.direct(q -> q.lines(List.of(
                LineInput.of(product("2", "a"), BigDecimal.ONE),
                LineInput.of(product("1", "a"), BigDecimal.ONE),
                LineInput.of(product("3", "A"), BigDecimal.ONE))));
        assertEquals(
                List.of("3", "1", "2"),
                report(ALL).rows().stream().map(Group::code).toList());
    }

    @Test
    @DisplayName("A4: the quote's date counts, both ends included, either open")
    default void a4Period() {
        QuoteFixtures quotes = with().quotes();
        for (int day = 0; day < 4; day++) {
            int after = day;
            quotes.direct(q -> q.date(TODAY.plusDays(after)));
        }
        assertEquals("2", quantity(ALL.during(Period.between(TODAY.plusDays(1), TODAY.plusDays(2)))));
        assertEquals("3", quantity(ALL.during(new Period(Optional.of(TODAY.plusDays(1)), Optional.empty()))));
        assertEquals("2", quantity(ALL.during(new Period(Optional.empty(), Optional.of(TODAY.plusDays(1))))));
    }

    @Test
    @DisplayName("A4: a category of customers or employees means all leaves below it; conditions add up")
    default void a4Category() {
        CustomerId north = with().customer("N");
        with().customer("N1", north);
        with().customer("N21", with().customer("N2", north));
        EmployeeId sales = with().employee("S");
        with().employee("S1", sales);
        quoted("N1", "S1", "1");
        quoted("N21", "E1", "2");
        quoted("C1", "S1", "4");
        assertEquals("3", quantity(ALL.forCustomer(north)));
        assertEquals("2", quantity(ALL.forCustomer(with().customer("N21"))));
        assertEquals("5", quantity(ALL.forEmployee(sales)));
        assertEquals("1", quantity(ALL.forEmployee(sales).forCustomer(north)));
        assertEquals("0", quantity(ALL.forCustomer(with().customer("unused"))));
    }

    @Test
    @DisplayName("U3, A4: only what a restriction lets see is summed, and listed")
    default void a4Restriction() {
        quoted("C1", "E1", "1");
        quoted("C2", "E1", "2");
        quoted("C1", "E2", "4");
        Restriction restriction = new Restriction.EmployeeIn(Set.of(with().employee("E1")));
        Crm crm = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction documents(Actor actor) {
                        return restriction;
                    }
                })
                .build();
        assertEquals("3", crm.reports().quotes(ALL).total().quantity().toPlainString());
        assertEquals(
                "1",
                crm.reports()
                        .quotes(ALL.forCustomer(with().customer("C1")))
                        .total()
                        .quantity()
                        .toPlainString());
        assertEquals(2, crm.quotes().search(ListQuery.all()).rows().size());
    }

    @Test
    @DisplayName("A4, Q3, Q4: of random quotes the report is the naive recomputation, and lines sum to the totals")
    default void a4Random() {
        long seed = Long.getLong("crmkit.seed", 20110115);
        Random random = new Random(seed);
        QuoteFixtures quotes = with().quotes();
        List<ProductId> products = List.of(quotes.product("P1"), quotes.product("P2"), quotes.product("P3"));
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<LineInput> lines = new ArrayList<>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                lines.add(LineInput.of(products.get(random.nextInt(3)), decimal(random, 1, 90_000, 4))
                        .at(decimal(random, 0, 900_000, 4))
                        .percentToPay(random.nextBoolean() ? null : decimal(random, 0, 1_000_000, 4)));
            }
            BigDecimal whole = random.nextInt(3) == 0 ? null : decimal(random, 0, 1_000_000, 4);
            all.add(quotes.direct(q -> q.lines(lines).percentToPay(whole)));
        }
        String of = "seed " + seed;
        Map<ProductId, QuoteSums> expected = new HashMap<>();
        for (Quote quote : all) {
            assertEquals(quote, crm().quotes().get(quote.id()), of);
            BigDecimal total = BigDecimal.ZERO;
            for (QuoteLine line : quote.lines()) {
                total = total.add(line.finalAmount().value());
                expected.merge(
                        line.product(),
                        new QuoteSums(
                                line.quantity().value(),
                                line.amount().value(),
                                line.finalAmount().value()),
                        QuoteSums::plus);
            }
            assertEquals(quote.total().value(), total, of);
        }
        assertEquals(
                expected,
                report(ALL).rows().stream()
                        .collect(Collectors.toMap(row -> row.entry().orElseThrow(), Group::sums)),
                of);
    }

    private static BigDecimal decimal(Random random, int from, int below, int scale) {
        return BigDecimal.valueOf(from + random.nextInt(below), scale);
    }

    private void quoted(String customer, String employee, String quantity) {
        QuoteFixtures quotes = with().quotes();
        quotes.direct(q -> q.customer(with().customer(customer))
                .salesperson(with().employee(employee))
                .lines(List.of(quotes.line("P1", quantity))));
    }

    private ProductId product(String code, String name) {
        return crm().products()
                .add(Product.draft(code, name, new ProductDetails(null, null, null, BigDecimal.ONE)))
                .id();
    }

    private Analysis<QuoteCriteria, QuoteSums> report(QuoteCriteria criteria) {
        return crm().reports().quotes(criteria);
    }

    private String quantity(QuoteCriteria criteria) {
        return report(criteria).total().quantity().toPlainString();
    }

    private static List<String> lines(Analysis<QuoteCriteria, QuoteSums> analysis) {
        return analysis.rows().stream()
                .map(row -> row.code() + " " + row.name() + ": " + line(row.sums()))
                .toList();
    }

    private static String line(QuoteSums sums) {
        return "%s %s %s %s"
                .formatted(
                        sums.quantity().toPlainString(),
                        sums.unitPrice().map(BigDecimal::toPlainString).orElse("-"),
                        sums.amount().toPlainString(),
                        sums.discounted().toPlainString());
    }
}
