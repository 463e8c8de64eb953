package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Listed.codes;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lists of customers, employees and products in each mode (M7, L1 to L5). */
public interface MasterListContract extends CrmContract {

    @Test
    @DisplayName("L1, M8: a row has what the ledger keeps of an entry; absent ones are left out")
    default void l1MasterRow() {
        DictionaryValueId category = with().values(Dictionary.CUSTOMER_CATEGORY).get(0);
        CustomerId customer = crm().customers()
                .add(Customer.draft(
                        "C1",
                        "Sunrise",
                        new CustomerDetails(PartnerKind.BOTH, category, null, "+86 1", "a@b.c", "Road\n1", "none")))
                .id();
        Row<CustomerId> row = crm().customers().search(ListQuery.all()).rows().get(0);
        assertEquals(customer, row.id());
        assertEquals(
                Map.of(
                        "code", "C1",
                        "name", "Sunrise",
                        "category", false,
                        "kind", "BOTH",
                        "customer_category",
                                crm().dictionaries()
                                        .find(category)
                                        .orElseThrow()
                                        .text(),
                        "phone", "+86 1",
                        "email", "a@b.c",
                        "address", "Road\n1",
                        "remarks", "none"),
                row.values());
        product("P1", "Tea", "1.5", "box");
        assertEquals(
                Map.of(
                        "code",
                        "P1",
                        "name",
                        "Tea",
                        "category",
                        false,
                        "unit",
                        "box",
                        "unit_price",
                        new BigDecimal("1.5")),
                crm().products().search(ListQuery.all()).rows().get(0).values());
    }

    @Test
    @DisplayName("L1 to L5: leaves are sorted, filtered and found in by every column of customers, on all pages")
    default void l1Customers() {
        customers();
        every(crm().customers(), 10);
        every(crm().customers().under(with().customer("TOP")), 5);
    }

    @Test
    @DisplayName("L1 to L5: the same of employees and products")
    default void l1EmployeesAndProducts() {
        EmployeeId team = with().employee("T");
        List<String> titles = List.of("Sales", "\uff33ales", "sales", "\u7ecf\u7406", "50%", "S_les");
        for (int i = 0; i < titles.size(); i++) {
            Fixtures.added(
                    crm().employees(),
                    Employee.draft(
                            (i % 2 == 0 ? "e" : "E") + i,
                            "Name " + i % 3,
                            new EmployeeDetails(titles.get(i), i % 2 == 0 ? "1" + i : null, null)),
                    i % 2 == 0 ? team : null);
        }
        every(crm().employees(), 6);
        every(crm().employees().under(team), 3);
        product("p1", "Tea", "1.5", "box");
        product("P2", "tea", "1.5000", null);
        product("p3", "\u8336", "0", "\u76d2");
        product("p4", "\uff34ea", null, "BOX");
        every(crm().products(), 4);
    }

    @Test
    @DisplayName("M7 UNDER: every leaf below a category at any depth, and nothing below a leaf")
    default void m7ListUnder() {
        customers();
        assertEquals(
                List.of("a1", "a2", "a3", "m1", "m2"), codes(crm().customers().under(with().customer("TOP"))));
        assertEquals(List.of("m1", "m2"), codes(crm().customers().under(with().customer("MIDDLE"))));
        assertEquals(List.of(), codes(crm().customers().under(with().customer("m1"))));
    }

    @Test
    @DisplayName("M7 LEVEL: the direct children, categories first in any order, on pages of any size, with the total")
    default void m7ListLevel() {
        customers();
        assertEquals(
                List.of("ONE", "TOP", "B1", "b2", "b3", "b4"),
                codes(crm().customers().level()));
        assertEquals(
                List.of("MIDDLE", "a1", "a2", "a3"), codes(crm().customers().level(with().customer("TOP"))));
        assertEquals(List.of(), codes(crm().customers().level(with().customer("a1"))));
        Listing<CustomerId> top = crm().customers().level();
        List<Row<CustomerId>> rows = top.search(ListQuery.all()).rows();
        for (Column<?> column : List.of(MasterColumns.NAME, MasterColumns.PHONE, MasterColumns.KIND)) {
            Comparator<Row<CustomerId>> order = by(column).thenComparing(by(MasterColumns.CODE, false));
            inLevel(top, ListQuery.all().sortedBy(Sort.by(column)), rows, order);
            inLevel(top, ListQuery.all().sortedBy(Sort.descendingBy(column)), rows, order.reversed());
        }
        inLevel(top, ListQuery.all(), rows, by(MasterColumns.CODE, false));
        assertEquals(
                List.of("TOP"),
                codes(top, ListQuery.all().where(Filter.where(MasterColumns.NAME, Operator.EQ, "TOP name"))));
    }

    @Test
    @DisplayName("M7, L2: a text is found in a level from the present row forward, leaves after categories")
    default void m7FindInLevel() {
        customers();
        Listing<CustomerId> top = crm().customers().level();
        List<Row<CustomerId>> rows = top.search(ListQuery.all()).rows();
        for (int i = 0; i < rows.size(); i++) {
            List<Row<CustomerId>> around = new ArrayList<>(rows.subList(i + 1, rows.size()));
            around.addAll(rows.subList(0, i + 1));
            ListQuery from = ListQuery.all().after(top.type().cursorOf(rows.get(i), Optional.empty()));
            assertEquals(
                    around.stream()
                            .filter(row ->
                                    row.get(MasterColumns.NAME).orElseThrow().contains("name"))
                            .findFirst(),
                    top.findNext(from, "name", "NAME"));
        }
    }

    @Test
    @DisplayName("L3: free texts are shown, not sorted, filtered or found in")
    default void l3FreeTexts() {
        Listing<CustomerId> all = crm().customers();
        for (Column<?> text : List.of(MasterColumns.ADDRESS, MasterColumns.REMARKS)) {
            invalid(
                    "sort",
                    ErrorCode.NOT_SORTABLE,
                    () -> all.search(ListQuery.all().sortedBy(Sort.by(text))));
            invalid(
                    "filter",
                    ErrorCode.NOT_FILTERABLE,
                    () -> all.search(ListQuery.all().where(Filter.where(text, Operator.EQ, ""))));
            invalid("find", ErrorCode.NOT_FILTERABLE, () -> all.findNext(ListQuery.all(), text.key(), "x"));
        }
    }

    /** Ten leaves with ties and absent values: five of them below TOP, two of these below MIDDLE, one below another. */
    private void customers() {
        CustomerId top =
                crm().customers().add(Customer.draft("TOP", "TOP name")).id();
        CustomerId middle =
                crm().customers().add(Customer.draft("MIDDLE", "middle"), top).id();
        with().customer("below", with().customer("ONE"));
        List<DictionaryValueId> industries = with().values(Dictionary.INDUSTRY);
        List<String> codes = List.of("a1", "a2", "a3", "m1", "m2", "B1", "b2", "b3", "b4");
        List<String> names = List.of(
                "Acme",
                "acme",
                "\uff21cme",
                "\u4e2d\u6587\u516c\u53f8",
                "100%",
                "a_b name",
                "Stra\u00dfe",
                "STRASSE",
                "Acm\u00e9");
        for (int i = 0; i < codes.size(); i++) {
            CustomerDetails details = new CustomerDetails(
                    i % 3 == 0 ? null : PartnerKind.values()[i % 3],
                    null,
                    i % 2 == 0 ? industries.get(i % 3) : null,
                    i % 3 == 1 ? null : "+86 " + i % 2,
                    i % 4 == 0 ? "A" + i + "@x.cn" : null,
                    null,
                    null);
            CustomerId parent = i < 3 ? top : i < 5 ? middle : null;
            Fixtures.added(crm().customers(), Customer.draft(codes.get(i), names.get(i), details), parent);
        }
    }

    private void product(String code, String name, @Nullable String price, @Nullable String unit) {
        crm().products()
                .add(Product.draft(
                        code,
                        name,
                        new ProductDetails(null, null, unit, price == null ? null : new BigDecimal(price))));
    }

    private static <I> void every(Listing<I> list, int expected) {
        ListProbe<I> probe = new ListProbe<>(list, expected);
        probe.sortsByEveryColumn();
        probe.filtersByEveryColumn();
        probe.findsInEveryColumn();
    }

    private static void inLevel(
            Listing<CustomerId> list, ListQuery query, List<Row<CustomerId>> rows, Comparator<Row<CustomerId>> order) {
        Comparator<Row<CustomerId>> parts =
                Comparator.comparing(row -> !row.get(MasterColumns.CATEGORY).orElseThrow());
        List<Row<CustomerId>> right =
                rows.stream().sorted(parts.thenComparing(order)).toList();
        for (int size = 1; size <= rows.size() + 1; size++) {
            List<Row<CustomerId>> all = new ArrayList<>();
            Optional<ListQuery> next = Optional.of(query.ofSize(size).withTotal());
            while (next.isPresent()) {
                Page<CustomerId> page = list.search(next.get());
                assertEquals(OptionalLong.of(rows.size()), page.total());
                all.addAll(page.rows());
                next = page.next().map(query.ofSize(size).withTotal()::after);
            }
            assertEquals(right, all, "in pages of " + size);
        }
    }

    private static Comparator<Row<CustomerId>> by(Column<?> column) {
        return by(column, true);
    }

    private static Comparator<Row<CustomerId>> by(Column<?> column, boolean folded) {
        return Comparator.comparing(
                row -> row.get(column)
                        .map(value -> folded ? column.type().folded(value) : value)
                        .orElse(null),
                Comparator.nullsFirst(column.type()::compare));
    }
}
