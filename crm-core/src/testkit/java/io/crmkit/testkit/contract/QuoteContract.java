package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quotes by themselves (Q1 to Q4, Q6, Q7). */
public interface QuoteContract extends CrmContract {

    /** The quotes that tests begin with. */
    default QuoteFixtures quotes() {
        return with().quotes();
    }

    @Test
    @DisplayName("Q1: what a quote is added with is kept, and found by id and by number")
    default void q1Kept() {
        Quote added = quotes().direct(q -> q.number("Q-1")
                .validUntil(TODAY.plusDays(30))
                .percentToPay(new BigDecimal("90"))
                .remarks("remarks")
                .lines(List.of(
                        quotes().line("P1", "3", "1.2345").off(new BigDecimal("12.5")),
                        quotes().line("P2", "0.0001", "0"),
                        quotes().line("P1", "1"))));
        assertEquals(1, added.revision());
        assertEquals(QuoteSource.DIRECT, added.source());
        assertEquals(with().customer("C1"), added.customer());
        assertEquals(with().employee("E1"), added.salesperson());
        assertEquals(Optional.of("remarks"), added.remarks());
        assertEquals(
                List.of(1, 2, 3), added.lines().stream().map(QuoteLine::number).toList());
        assertEquals(added, crm().quotes().get(added.id()));
        assertEquals(Optional.of(added), crm().quotes().findByNumber("Q-1"));
        assertEquals(Optional.empty(), crm().quotes().findByNumber("q-1"));
        assertEquals(Optional.empty(), crm().quotes().findByNumber("!"));
    }

    @Test
    @DisplayName("Q1: a direct quote needs customer and salesperson; one error reports every violation")
    default void q1Required() {
        invalid(
                Map.of(
                        "customer", ErrorCode.REQUIRED,
                        "salesperson", ErrorCode.REQUIRED,
                        "validUntil", ErrorCode.DATE_ORDER,
                        "lines", ErrorCode.OUT_OF_RANGE),
                () -> crm().quotes()
                        .add(AddQuote.builder()
                                .date(TODAY)
                                .validUntil(TODAY.minusDays(1))
                                .lines(List.of())
                                .build()));
        assertEquals(0, count());
    }

    @Test
    @DisplayName("V6: the resulting validity does not end before the resulting date, whichever of them was changed")
    default void v6ValidUntilOfQuotes() {
        QuoteId id = quotes().direct(q -> q.validUntil(TODAY)).id();
        invalid("validUntil", ErrorCode.DATE_ORDER, () -> quotes().modify(id, q -> q.date(TODAY.plusDays(1))));
        invalid("validUntil", ErrorCode.DATE_ORDER, () -> quotes().modify(id, q -> q.validUntil(TODAY.minusDays(1))));
        Quote moved = quotes().modify(id, q -> q.date(TODAY.plusDays(1)).validUntil(null));
        assertEquals(Optional.empty(), moved.validUntil());
    }

    @Test
    @DisplayName("Q2: a price not given is the product's, which later changes do not touch; without one it is required")
    default void q2Price() {
        quotes().product("free", null, null);
        Quote quote = quotes().direct(q -> q.lines(List.of(quotes().line("P1", "2"))));
        crm().products()
                .modify(
                        quotes().product("P1"),
                        Product.draft("P1", "Product", new ProductDetails(null, null, null, BigDecimal.ONE)));
        assertEquals(
                new BigDecimal("20.00"), crm().quotes().get(quote.id()).total().value());
        Quote anew = quotes().modify(quote.id(), q -> q.lines(List.of(quotes().line("P1", "2"))));
        assertEquals(new BigDecimal("2.00"), anew.total().value());
        invalid(
                "lines[1].unitPrice",
                ErrorCode.REQUIRED,
                () -> quotes().direct(q -> q.lines(List.of(quotes().line("P1", "1"), quotes().line("free", "1")))));
    }

    @Test
    @DisplayName("Q2, Q3, Q4: lines are rounded by themselves, the whole discount once, and the lines sum to the total")
    default void q3Sums() {
        Quote quote = quotes().direct(q -> q.percentToPay(new BigDecimal("95"))
                .lines(List.of(
                        quotes().line("P1", "3", "0.335"),
                        quotes().line("P2", "1", "0.10"),
                        quotes().line("P3", "1", "0.10"))));
        assertEquals("1.21", quote.amount().toString());
        assertEquals("1.15", quote.total().toString());
        assertEquals(List.of("0.96", "0.10", "0.09"), finals(quote));
        assertEquals(quote, crm().quotes().get(quote.id()));
    }

    @Test
    @DisplayName("V1: a quote that comes to 10^13 or more is refused, by a line or by its sum")
    default void v1TooMuchOfQuotes() {
        invalid(
                "lines[0].amount",
                ErrorCode.OUT_OF_RANGE,
                () -> quotes().direct(q -> q.lines(List.of(quotes().line("P1", "10", "1000000000000")))));
        invalid(
                "amount",
                ErrorCode.OUT_OF_RANGE,
                () -> quotes().direct(q -> q.lines(List.of(
                        quotes().line("P1", "5", "1000000000000"), quotes().line("P1", "5", "1000000000000")))));
        Quote most = quotes().direct(q -> q.lines(List.of(quotes().line("P1", "1", "9999999999999.99"))));
        assertEquals("9999999999999.99", most.total().toString());
    }

    @Test
    @DisplayName("Q1: a quote keeps up to 1000 lines with as many products, in their order")
    default void q1ThousandLines() {
        List<ProductId> products =
                IntStream.range(0, 200).mapToObj(i -> quotes().product("P" + i)).toList();
        List<LineInput> lines = IntStream.range(0, Quote.MAX_LINES)
                .mapToObj(i -> LineInput.of(products.get(i * 7 % 200), BigDecimal.valueOf(i + 1)))
                .toList();
        Quote quote = quotes().direct(q -> q.lines(lines).remarks("x".repeat(20_000)));
        assertEquals(quote, crm().quotes().get(quote.id()));
        assertEquals(
                lines.stream().map(LineInput::product).toList(),
                quote.lines().stream().map(QuoteLine::product).toList());
        invalid(
                "lines",
                ErrorCode.OUT_OF_RANGE,
                () -> quotes().direct(q -> q.lines(Collections.nCopies(1001, lines.get(0)))));
    }

    @Test
    @DisplayName("M2, Q2: products, customer and salesperson must be existing leaves; one error reports every other")
    default void m2LeavesOfQuotes() {
        ProductId category = quotes().product("K");
        quotes().product("K1", "1", category);
        ProductId gone = quotes().product("gone");
        crm().products().delete(gone);
        with().customer("C1.1", with().customer("C9"));
        invalid(
                Map.of(
                        "customer", ErrorCode.NOT_A_LEAF,
                        "lines[0].product", ErrorCode.NOT_A_LEAF,
                        "lines[2].product", ErrorCode.UNKNOWN_REFERENCE),
                () -> quotes().direct(q -> q.customer(with().customer("C9"))
                        .lines(List.of(
                                LineInput.of(category, BigDecimal.ONE),
                                quotes().line("P1", "1"),
                                LineInput.of(gone, BigDecimal.ONE)))));
    }

    @Test
    @DisplayName("M3, M4 c: what a quote names is neither subdivided nor deleted, until the quote is")
    default void m4InUseOfQuotes() {
        Quote quote = quotes().direct(q ->
                q.lines(List.of(quotes().line("P1", "1"), quotes().line("P1", "2"), quotes().line("P2", "1"))));
        quotes().direct();
        ProductId first = quotes().product("P1");
        ProductId second = quotes().product("P2");
        Map<String, String> two = Map.of("quote", "2");
        Map<String, String> one = Map.of("quote", "1");
        inUse(ErrorCode.IN_USE, two, () -> crm().products().delete(first));
        inUse(ErrorCode.IN_USE, one, () -> crm().products().delete(second));
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, one, () -> quotes().product("P21", "1", second));
        inUse(ErrorCode.IN_USE, two, () -> crm().customers().delete(with().customer("C1")));
        inUse(ErrorCode.IN_USE, two, () -> crm().employees().delete(with().employee("E1")));
        quotes().modify(quote.id(), q -> q.lines(List.of(quotes().line("P1", "1"))));
        crm().products().delete(second);
        crm().quotes().delete(quote.id());
        inUse(ErrorCode.IN_USE, one, () -> crm().products().delete(first));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("Q6: fields that are not set stay, fields set to empty are cleared, and lines are replaced as a whole")
    default void q6Modify() {
        Quote before = quotes().direct(q -> q.validUntil(TODAY)
                .off(BigDecimal.TEN)
                .remarks("old")
                .lines(List.of(quotes().line("P1", "1"), quotes().line("P2", "2"))));
        Quote dated = quotes().modify(before.id(), q -> q.date(TODAY.minusDays(1)));
        assertEquals(2, dated.revision());
        assertEquals(before.lines(), dated.lines());
        assertEquals(before.discount(), dated.discount());
        Quote emptied = quotes().modify(
                        before.id(), q -> q.validUntil(null).percentToPay(null).remarks(null));
        assertEquals(Optional.empty(), emptied.validUntil());
        assertEquals(Optional.empty(), emptied.discount());
        assertEquals(Optional.empty(), emptied.remarks());
        assertEquals("30.00", emptied.total().toString());
        Quote replaced = quotes().modify(
                        before.id(),
                        q -> q.customer(with().customer("C2"))
                                .salesperson(with().employee("E2"))
                                .lines(List.of(quotes().line("P3", "5", "1"))));
        assertEquals(with().customer("C2"), replaced.customer());
        assertEquals("5.00", replaced.total().toString());
        assertEquals(4, replaced.revision());
        assertEquals(replaced, crm().quotes().get(before.id()));
    }

    @Test
    @DisplayName("Q6: a change to an older revision is stale; one that changes nothing leaves no trace")
    default void q6Stale() {
        Quote read = quotes().direct();
        assertEquals(read, quotes().modify(read.id(), q -> q.lines(List.of(quotes().line("P1", "1.0000")))));
        assertEquals(read, crm().quotes().get(read.id()));
        assertEquals(1, crm().history().of(read.id()).size());
        quotes().modify(read.id(), q -> q.remarks("first"));
        stale(() -> crm().quotes().modify(ModifyQuote.of(read).remarks("second").build()));
        assertEquals(Optional.of("first"), crm().quotes().get(read.id()).remarks());
    }

    @Test
    @DisplayName("Q6, G1: a quote is deleted with its lines, by itself or by a plan of it as it is")
    default void q6Delete() {
        Quote quote = quotes().direct(q -> q.number("A"));
        DeletionPlan old = crm().quotes().planDelete(quote.id());
        quotes().modify(quote.id(), q -> q.remarks("changed"));
        stale(() -> crm().quotes().delete(old));
        DeletionPlan plan = crm().quotes().planDelete(quote.id());
        Subject subject = new Subject(SubjectKind.QUOTE, quote.id().toString());
        assertEquals(List.of(new DeletionPlan.Root(subject, 2)), plan.roots());
        assertEquals(List.of(DeletionPlan.Part.of(SubjectKind.QUOTE, List.of(quote.id()))), plan.removed());
        assertEquals(List.of(), plan.changed());
        crm().quotes().delete(plan);
        notFound(() -> crm().quotes().get(quote.id()));
        notFound(() -> crm().quotes().delete(plan));
        notFound(() -> crm().quotes().delete(quote.id()));
        notFound(() -> crm().quotes().planDelete(quote.id()));
        notFound(() -> crm().quotes().modify(ModifyQuote.of(quote).build()));
        assertEquals("A", quotes().direct(q -> q.number("A")).number(), "its number is free again");
        notFound(() -> crm().quotes().get(new QuoteId(new UUID(1, 2))));
    }

    @Test
    @DisplayName("Q7: a quote is expired from the day after its last; that is derived and forbids nothing")
    default void q7Expired() {
        Quote quote = quotes().direct(q -> q.date(TODAY.minusDays(9)).validUntil(TODAY.minusDays(1)));
        assertTrue(quote.expired(TODAY));
        assertFalse(quote.expired(TODAY.minusDays(1)));
        assertFalse(quotes().direct().expired(TODAY.plusYears(9)));
        assertEquals(
                Optional.of("x"),
                quotes().modify(quote.id(), q -> q.remarks("x")).remarks());
    }

    @Test
    @DisplayName("N1, K6: quotes have running numbers of their own, unique numbers, and one for each idempotency key")
    default void n1NumbersOfQuotes() {
        assertEquals("QUO-2011-00001", quotes().direct().number());
        assertEquals("QUO-2011-00002", quotes().direct().number());
        quotes().direct(q -> q.number("A"));
        refused(ErrorCode.NUMBER_TAKEN, () -> quotes().direct(q -> q.number("A")));
        assertEquals("a", quotes().direct(q -> q.number("a")).number());
        invalid("number", ErrorCode.RESERVED_NUMBER, () -> quotes().direct(q -> q.number("!A")));
        Quote keyed = quotes().direct(q -> q.idempotencyKey("k"));
        assertEquals(keyed, quotes().direct(q -> q.idempotencyKey("k")));
        assertNotEquals(keyed.id(), quotes().direct(q -> q.idempotencyKey("K")).id());
        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, () -> with().opportunity(o -> o.idempotencyKey("k")));
    }

    @Test
    @DisplayName("H1: the history of a quote has its lines like its other fields")
    default void h1HistoryOfQuotes() {
        Quote quote = quotes().direct(q -> q.lines(List.of(quotes().line("P1", "1"), quotes().line("P2", "2"))));
        ProductId first = quotes().product("P1");
        quotes().modify(quote.id(), q -> q.remarks("new").lines(List.of(quotes().line("P1", "3", "2.5"))));
        crm().quotes().delete(quote.id());
        List<HistoryEntry> entries = crm().history().of(quote.id());
        assertEquals(
                List.of(Action.QUOTE_DELETE, Action.QUOTE_MODIFY, Action.QUOTE_ADD),
                entries.stream().map(HistoryEntry::action).toList());
        Touched changed = entries.get(1).touched().get(0);
        assertEquals(changed.subject(), changed.root());
        assertEquals(2, changed.rootRevision());
        assertEquals(
                Set.of(
                        field("amount", "30.00", "7.50"),
                        field("total", "30.00", "7.50"),
                        new FieldChange("remarks", Optional.empty(), Optional.of("new")),
                        field("line_1", text("1", "10", first), text("3", "2.5", first)),
                        new FieldChange(
                                "line_2", Optional.of(text("2", "10", quotes().product("P2"))), Optional.empty())),
                Set.copyOf(changed.fields()));
        assertEquals(Touched.Effect.DELETE, entries.get(0).touched().get(0).effect());
    }

    private static FieldChange field(String name, String before, String after) {
        return new FieldChange(name, Optional.of(before), Optional.of(after));
    }

    private static String text(String quantity, String price, ProductId product) {
        return "quantity=" + quantity + " unit_price=" + price + " discount=100 product=" + product;
    }

    private static List<String> finals(Quote quote) {
        return quote.lines().stream().map(line -> line.finalAmount().toString()).toList();
    }

    private long count() {
        return crm().quotes().search(ListQuery.all().withTotal()).total().orElseThrow();
    }
}
