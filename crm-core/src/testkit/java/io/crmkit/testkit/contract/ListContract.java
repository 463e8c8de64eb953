package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.Customer;
import io.crmkit.list.Column;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sorting and paging of lists (L1). */
public interface ListContract extends CrmContract {

    @Test
    @DisplayName("L1: a row has the present value of every column; absent ones are left out")
    default void l1RowValues() {
        Opportunity opportunity = with().opportunity(o -> o.number("N").planned(TODAY.plusDays(1)));
        with().completed(
                        opportunity.id(),
                        r -> r.stage(with().stage("Negotiation"))
                                .cost(new BigDecimal("1.2"))
                                .amount(new BigDecimal("100")));
        Map<String, Object> expected = Map.ofEntries(
                Map.entry("number", "N"),
                Map.entry("subject", "Subject"),
                Map.entry("customer_code", "C1"),
                Map.entry("customer", "Customer C1"),
                Map.entry("employee_code", "E1"),
                Map.entry("employee", "Employee E1"),
                Map.entry("stage", "Negotiation"),
                Map.entry("rate", new BigDecimal("80.00")),
                Map.entry("cost", new BigDecimal("1.20")),
                Map.entry("expected", new BigDecimal("100.00")),
                Map.entry("opportunity_amount", new BigDecimal("80.00")),
                Map.entry("start", TODAY),
                Map.entry("planned", TODAY.plusDays(1)),
                Map.entry("state", "ACTIVE"));
        assertEquals(expected, with().onlyRow().values());
        assertEquals(opportunity.id(), with().onlyRow().id());
    }

    @Test
    @DisplayName("L1: rows follow a renamed customer and show the lost reason")
    default void l1RowFollows() {
        OpportunityId id = with().opportunity().id();
        crm().customers().modify(with().customer("C1"), Customer.draft("C9", "\u65b0\u540d"));
        crm().opportunities().terminate(id, with().value(Dictionary.LOST_REASON, "No budget"));
        var row = with().onlyRow();
        assertEquals(Optional.of("C9"), row.get(OpportunityColumns.CUSTOMER_CODE));
        assertEquals(Optional.of("\u65b0\u540d"), row.get(OpportunityColumns.CUSTOMER));
        assertEquals(Optional.of("TERMINATED"), row.get(OpportunityColumns.STATE));
        assertEquals(Optional.of("No budget"), row.get(OpportunityColumns.LOST_REASON));
    }

    @Test
    @DisplayName("L1: without a sort the list is ordered by number, by code point")
    default void l1ByNumber() {
        List.of("b", "10", "\ud83d\ude00", "9", "B", "\uffee", "a").forEach(this::numbered);
        assertEquals(List.of("10", "9", "B", "a", "b", "\uffee", "\ud83d\ude00"), with().numbers(ListQuery.all()));
    }

    @Test
    @DisplayName("L1, L5: text sorts by its folded form, ties by number; descending is the exact reverse")
    default void l1TextByFoldedForm() {
        subject("1", "b");
        subject("2", "A");
        subject("3", "a");
        subject("4", "\uff41");
        subject("5", "\u00c4");
        subject("6", "B");
        subject("7", "ab");
        subject("8", "Z");
        sorted(OpportunityColumns.SUBJECT, "2", "3", "4", "7", "1", "6", "8", "5");
    }

    @Test
    @DisplayName("L1, L5: sorting by the number folds it too, ties by the number itself")
    default void l1NumberColumn() {
        List.of("b", "A", "a", "B", "10", "9").forEach(this::numbered);
        sorted(OpportunityColumns.NUMBER, "10", "9", "A", "a", "B", "b");
    }

    @Test
    @DisplayName("L1: numbers sort by value")
    default void l1NumbersByValue() {
        for (String cost : List.of("9", "100", "10", "0.5", "0", "10.01")) {
            with().opportunity(o -> o.number(cost).cost(new BigDecimal(cost)));
        }
        sorted(OpportunityColumns.COST, "0", "0.5", "9", "10", "10.01", "100");
    }

    @Test
    @DisplayName("L1: absent comes first, dates by time; descending is the exact reverse")
    default void l1AbsentFirst() {
        with().opportunity(o -> o.number("1").planned(TODAY.plusDays(2)));
        with().opportunity(o -> o.number("2"));
        with().opportunity(o -> o.number("3").planned(TODAY.plusYears(1)));
        with().opportunity(o -> o.number("4").planned(TODAY.plusDays(1)));
        with().opportunity(o -> o.number("5"));
        with().opportunity(o -> o.number("6").planned(TODAY.plusDays(2)));
        sorted(OpportunityColumns.PLANNED, "2", "5", "4", "1", "6", "3");
    }

    @Test
    @DisplayName("L1: the list sorts by every column, and pages of any size make up the whole, both ways")
    default void l1EveryColumnInPages() {
        rows();
        new ListProbe<>(crm().opportunities(), 8).sortsByEveryColumn();
    }

    @Test
    @DisplayName("L1: there is a next page exactly if there are more rows")
    default void l1NextPage() {
        rows();
        assertEquals(
                Optional.empty(),
                crm().opportunities().search(ListQuery.all().ofSize(8)).next());
        assertTrue(
                crm().opportunities().search(ListQuery.all().ofSize(7)).next().isPresent());
        Page<OpportunityId> beyond =
                crm().opportunities().search(ListQuery.all().after(new Cursor(Optional.empty(), "zzz")));
        assertEquals(List.of(), beyond.rows());
        assertEquals(Optional.empty(), beyond.next());
    }

    @Test
    @DisplayName(
            "L1: a page continues where the last one ended, even if its last row was deleted and others were added")
    default void l1PageAfterDeletedRow() {
        List.of("1", "2", "3", "4").forEach(this::numbered);
        Page<OpportunityId> first = crm().opportunities().search(ListQuery.all().ofSize(2));
        crm().opportunities().delete(first.rows().get(1).id());
        numbered("0");
        numbered("2.5");
        assertEquals(
                List.of("2.5", "3"),
                with().numbers(ListQuery.all().ofSize(2).after(first.next().orElseThrow())));
    }

    @Test
    @DisplayName("L1: the total counts all rows that fulfil the filter, on every page, and only if it is asked for")
    default void l1Total() {
        rows();
        ListQuery some = ListQuery.all()
                .where(Filter.where(OpportunityColumns.COST, Operator.LT, "5"))
                .ofSize(2);
        Page<OpportunityId> first = crm().opportunities().search(some.withTotal());
        assertEquals(OptionalLong.of(5), first.total());
        Page<OpportunityId> second =
                crm().opportunities().search(some.withTotal().after(first.next().orElseThrow()));
        assertEquals(OptionalLong.of(5), second.total());
        assertEquals(OptionalLong.empty(), crm().opportunities().search(some).total());
    }

    @Test
    @DisplayName("L1: paging stays within the filter")
    default void l1FilterInPages() {
        rows();
        ListQuery some = ListQuery.all()
                .where(Filter.where(OpportunityColumns.COST, Operator.GE, "3"))
                .sortedBy(Sort.descendingBy(OpportunityColumns.SUBJECT));
        assertEquals(5, with().numbers(some).size());
        assertEquals(with().numbers(some), paged(some.ofSize(2)));
    }

    @Test
    @DisplayName("L1: a page has 1 to 1000 rows, a sorting names a column")
    default void l1Refused() {
        invalid(
                "size",
                ErrorCode.OUT_OF_RANGE,
                () -> with().numbers(ListQuery.all().ofSize(0)));
        invalid(
                "size",
                ErrorCode.OUT_OF_RANGE,
                () -> with().numbers(ListQuery.all().ofSize(-1)));
        invalid(
                "size",
                ErrorCode.OUT_OF_RANGE,
                () -> with().numbers(ListQuery.all().ofSize(1001)));
        invalid(
                "sort",
                ErrorCode.UNKNOWN_FIELD,
                () -> with().numbers(ListQuery.all().sortedBy(new Sort("no desc; --", false))));
        invalid(
                "after",
                ErrorCode.BAD_PAGE,
                () -> with().numbers(ListQuery.all()
                        .sortedBy(Sort.by(OpportunityColumns.COST))
                        .after(new Cursor(Optional.of("x"), "1"))));
    }

    private void numbered(String number) {
        with().opportunity(o -> o.number(number));
    }

    private void subject(String number, String subject) {
        with().opportunity(o -> o.number(number).subject(subject));
    }

    /** Eight opportunities with ties and absent values in every column. */
    private void rows() {
        for (int i = 0; i < 8; i++) {
            int n = i;
            Opportunity added = with().opportunity(o -> o.number(n % 2 == 0 ? "a" + n : "B" + n)
                    .subject(List.of("x", "X", "\u4e2d", "%").get(n % 4))
                    .customer(with().customer("C" + n % 3))
                    .salesperson(with().employee("E" + n % 2))
                    .stage(with().stage(List.of("Proposal", "Closing").get(n % 2)))
                    .cost(BigDecimal.valueOf(n))
                    .expected(BigDecimal.valueOf(n % 3))
                    .start(TODAY.plusDays(n % 4))
                    .planned(n % 3 == 0 ? null : TODAY.plusDays(10 + n % 2))
                    .actual(n % 3 == 1 ? TODAY.plusDays(20) : null));
            if (n % 4 == 1) {
                crm().opportunities()
                        .terminate(
                                added.id(),
                                n == 1
                                        ? LostDetails.none().withReason(with().value(Dictionary.LOST_REASON, "Price"))
                                        : LostDetails.none());
            }
        }
    }

    private void sorted(Column<?> column, String... numbers) {
        List<String> expected = new ArrayList<>(List.of(numbers));
        assertEquals(expected, with().numbers(ListQuery.all().sortedBy(Sort.by(column))));
        Collections.reverse(expected);
        assertEquals(expected, with().numbers(ListQuery.all().sortedBy(Sort.descendingBy(column))));
    }

    private List<String> paged(ListQuery query) {
        List<String> numbers = new ArrayList<>();
        Optional<ListQuery> next = Optional.of(query);
        while (next.isPresent()) {
            Page<OpportunityId> page = crm().opportunities().search(next.get());
            page.rows()
                    .forEach(row ->
                            numbers.add(row.get(OpportunityColumns.NUMBER).orElseThrow()));
            next = page.next().map(query::after);
        }
        return numbers;
    }
}
