package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Listed.codes;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.list.Cursor;
import io.crmkit.list.ListQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The trees of customers, employees and products (M2, M5 to M8). */
public interface TreeContract extends CrmContract {

    @Test
    @DisplayName("M1: several entries are found in one call, without the unknown ones")
    default void m1FindAll() {
        CustomerId one = with().customer("1");
        CustomerId two = with().customer("2");
        CustomerId gone = with().customer("3");
        crm().customers().delete(gone);
        assertEquals(
                Map.of(one, crm().customers().get(one), two, crm().customers().get(two)),
                crm().customers().findAll(List.of(one, two, gone, one)));
        assertEquals(Map.of(), crm().customers().findAll(List.of()));
        invalid("ids", ErrorCode.REQUIRED, () -> crm().customers().findAll(null));
        invalid("id", ErrorCode.REQUIRED, () -> crm().customers().findAll(Collections.singleton(null)));
    }

    @Test
    @DisplayName("M2: an entry with children is a category, and a leaf again when the last one has gone")
    default void m2CategoryAndLeaf() {
        CustomerId parent = with().customer("P");
        assertEquals(false, crm().customers().get(parent).category());
        CustomerId one = with().customer("1", parent);
        CustomerId two = with().customer("2", parent);
        assertEquals(true, crm().customers().get(parent).category());
        assertEquals(Optional.of(parent), crm().customers().get(one).parent());
        crm().customers().moveToTop(one);
        assertEquals(true, crm().customers().get(parent).category());
        assertEquals(Optional.empty(), crm().customers().get(one).parent());
        crm().customers().delete(two);
        assertEquals(false, crm().customers().get(parent).category());
    }

    @Test
    @DisplayName("M5: codes are unique per kind, compared exactly: twins are different, other kinds do not matter")
    default void m5CodesAreUnique() {
        List<String> twins = List.of("abc", "ABC", "abc ", "e", "\u00e9", "\ud83d\ude00", "\ud83d\ude01");
        twins.forEach(with()::customer);
        for (String code : twins) {
            assertEquals(code, crm().customers().findByCode(code).orElseThrow().code());
            refused(ErrorCode.CODE_TAKEN, () -> crm().customers().add(customer(code)));
        }
        assertEquals(Optional.empty(), crm().customers().findByCode("Abc"));
        assertEquals("abc", crm().employees().get(with().employee("abc")).code());
        refused(ErrorCode.CODE_TAKEN, () -> crm().customers().modify(with().customer("abc"), customer("ABC")));
        assertEquals(twins.size(), codes(crm().customers()).size());
    }

    @Test
    @DisplayName("M5: an entry that has the code is given as it is, else the draft is added at the top")
    default void m5GetOrAdd() {
        Customer added = crm().customers().getOrAdd(Customer.draft("C", "First"));
        assertEquals(added, crm().customers().get(added.id()));
        assertEquals(Optional.empty(), added.parent());
        crm().customers().classify(added.id(), with().customer("P"));
        Customer moved = crm().customers().get(added.id());
        assertEquals(moved, crm().customers().getOrAdd(Customer.draft("C", "Second")));
        assertEquals(
                "c", crm().customers().getOrAdd(Customer.draft("c", "Twin")).code());
        invalid("code", ErrorCode.RESERVED_NUMBER, () -> crm().customers().getOrAdd(customer("!x")));
    }

    @Test
    @DisplayName("M5: a code has the form of a number; names need not be unique")
    default void m5CodesAndNames() {
        Map<String, ErrorCode> wrong = Map.of(
                "",
                ErrorCode.REQUIRED,
                "!x",
                ErrorCode.RESERVED_NUMBER,
                "a\tb\n",
                ErrorCode.CONTROL_CHARACTER,
                "x".repeat(65),
                ErrorCode.TOO_LONG);
        wrong.forEach(
                (code, why) -> invalid("code", why, () -> crm().customers().add(customer(code))));
        crm().customers().add(Customer.draft("1", "Same"));
        crm().customers().add(Customer.draft("2", "Same"));
        invalid("name", ErrorCode.REQUIRED, () -> crm().customers().add(Customer.draft("3", "\u3000\u200b")));
    }

    @Test
    @DisplayName("M5: an entry cannot be put under itself or an entry below it")
    default void m5NoCycle() {
        EmployeeId top = with().employee("top");
        EmployeeId middle = with().employee("middle", top);
        EmployeeId low = with().employee("low", middle);
        cycle("top", () -> crm().employees().classify(top, top));
        cycle("top", () -> crm().employees().classify(top, low));
        cycle("middle", () -> crm().employees().classify(middle, low));
        assertEquals(List.of(middle, top), ids(crm().employees().path(low)));
        crm().employees().classify(low, top);
        crm().employees().classify(middle, low);
        assertEquals(List.of(low, top), ids(crm().employees().path(middle)));
    }

    private static void cycle(String moved, Executable call) {
        assertEquals(List.of(moved), refused(ErrorCode.CYCLE, call).arguments());
    }

    @Test
    @DisplayName("M5: a tree is at most 32 deep, whether an entry is added or a subtree moved")
    default void m5Depth() {
        List<CustomerId> chain = new ArrayList<>();
        chain.add(with().customer("1"));
        for (int depth = 2; depth <= 32; depth++) {
            chain.add(with().customer(String.valueOf(depth), chain.get(depth - 2)));
        }
        refused(ErrorCode.TOO_DEEP_TREE, () -> with().customer("33", chain.get(31)));
        CustomerId subtree = with().customer("s");
        with().customer("s1", subtree);
        refused(ErrorCode.TOO_DEEP_TREE, () -> crm().customers().classify(subtree, chain.get(30)));
        crm().customers().classify(subtree, chain.get(29));
        List<CustomerId> above = new ArrayList<>(chain.subList(0, 30));
        Collections.reverse(above);
        assertEquals(above, ids(crm().customers().path(subtree)));
    }

    @Test
    @DisplayName("M7 ALL: every leaf by code point of its code, page by page, no categories")
    default void m7All() {
        CustomerId category = with().customer("A");
        with().customer("b", category);
        with().customer("\ud83d\ude00");
        with().customer("\uffee", category);
        with().customer("B");
        with().customer("a");
        assertEquals(List.of("B", "a", "b", "\uffee", "\ud83d\ude00"), codes(crm().customers()));
        assertEquals(List.of("B", "a"), codes(crm().customers(), ListQuery.all().ofSize(2)));
        assertEquals(List.of("b", "\uffee"), codes(crm().customers(), after("a").ofSize(2)));
        assertEquals(
                List.of("\ud83d\ude00"),
                codes(crm().customers(), after("\uffee").ofSize(2)));
        assertEquals(List.of("a"), codes(crm().customers(), after("Z-not-there").ofSize(1)));
        assertEquals(List.of(), codes(crm().customers(), after("\ud83d\ude00").ofSize(2)));
        invalid(
                "size",
                ErrorCode.OUT_OF_RANGE,
                () -> crm().customers().search(ListQuery.all().ofSize(0)));
        invalid(
                "size",
                ErrorCode.OUT_OF_RANGE,
                () -> crm().customers().search(ListQuery.all().ofSize(1001)));
    }

    @Test
    @DisplayName("M7 UNDER: every leaf below a category at any depth, by code; below a leaf there is none")
    default void m7Under() {
        CustomerId top = with().customer("top");
        CustomerId middle = with().customer("middle", top);
        CustomerId leaf = with().customer("3", top);
        with().customer("2", middle);
        with().customer("4", middle);
        with().customer("1");
        assertEquals(List.of("2", "3", "4"), codes(crm().customers().under(top)));
        assertEquals(List.of("4"), codes(crm().customers().under(top), after("3")));
        assertEquals(
                List.of("2"),
                codes(crm().customers().under(middle), ListQuery.all().ofSize(1)));
        assertEquals(List.of(), codes(crm().customers().under(leaf)));
    }

    @Test
    @DisplayName(
            "M7, L5: leaves are found page by page by a part of code or name, ignoring case, with wildcards as text")
    default void m7Containing() {
        CustomerId category = with().customer("Sun");
        crm().customers().add(Customer.draft("1", "SUNRISE 100%"), category);
        crm().customers().add(Customer.draft("2sun", "\u5317\u4eac"));
        crm().customers().add(Customer.draft("3", "Moon"));
        assertEquals(List.of("1", "2sun"), codes(crm().customers(), containing("sun")));
        assertEquals(List.of("1"), codes(crm().customers(), containing("Sun").ofSize(1)));
        assertEquals(List.of("2sun"), codes(crm().customers(), after("1").where(MasterColumns.containing("SUN"))));
        assertEquals(List.of("2sun"), codes(crm().customers(), containing("\u4eac")));
        assertEquals(List.of("1"), codes(crm().customers(), containing("%")));
        assertEquals(List.of(), codes(crm().customers(), containing("_")));
        assertEquals(3, codes(crm().customers(), containing("")).size());
        assertEquals(List.of("1"), codes(crm().customers().under(category), containing("sun")));
        assertEquals(
                List.of("Sun"),
                codes(crm().customers().level(), containing("SUN").ofSize(1)));
    }

    @Test
    @DisplayName("M7 LEVEL: the direct children, categories first, then by code; and the way up")
    default void m7Level() {
        CustomerId b = with().customer("b");
        with().customer("a");
        CustomerId c = with().customer("c");
        with().customer("0");
        CustomerId b1 = with().customer("b1", b);
        with().customer("c1", c);
        with().customer("b11", b1);
        with().customer("b0", b);
        assertEquals(List.of("b", "c", "0", "a"), codes(crm().customers().level()));
        assertEquals(List.of("b1", "b0"), codes(crm().customers().level(b)));
        assertEquals(List.of("b11"), codes(crm().customers().level(b1)));
        assertEquals(List.of(), codes(crm().customers().level(with().customer("a"))));
        assertEquals(List.of(b1, b), ids(crm().customers().path(with().customer("b11"))));
        assertEquals(List.of(), crm().customers().path(b));
    }

    @Test
    @DisplayName("M8: every field of customers, employees and products that the ledger keeps is kept")
    default void m8EveryField() {
        boolean classes = crm().customers().attributes().contains(Attribute.INDUSTRY);
        CustomerDetails customer = new CustomerDetails(
                PartnerKind.BOTH,
                classes ? with().value(Dictionary.CUSTOMER_CATEGORY, "Key account") : null,
                classes ? with().value(Dictionary.INDUSTRY, "Trade") : null,
                "+86 10 1234",
                "a@example.com",
                "1 Road, \u5317\u4eac",
                "line 1\nline 2");
        Customer added = crm().customers().add(Customer.draft("C", "\u5ba2\u6237", customer));
        assertEquals(customer, crm().customers().get(added.id()).details());
        EmployeeDetails employee = new EmployeeDetails("CEO", "1", "b@example.com");
        Employee hired = crm().employees().add(Employee.draft("E", "\u804c\u5458", employee));
        assertEquals(employee, crm().employees().get(hired.id()).details());
        ProductDetails product = new ProductDetails("10 x 10", "CN", "pcs", new BigDecimal("12.3456"));
        Product made = crm().products().add(Product.draft("P", "\u5546\u54c1", product));
        assertEquals(product, crm().products().get(made.id()).details());
        assertEquals(made, crm().products().findByCode("P").orElseThrow());
    }

    @Test
    @DisplayName("M8: a change replaces code, name and all details, and keeps the place")
    default void m8Modify() {
        CustomerId parent = with().customer("P");
        Customer before = crm().customers()
                .add(Customer.draft("C", "Name", CustomerDetails.none().withContact("1", "e", "a")), parent);
        CustomerDetails details = CustomerDetails.none().withKind(PartnerKind.SUPPLIER);
        Customer after = crm().customers().modify(before.id(), Customer.draft("C2", "Name 2", details));
        assertEquals(new Customer(before.id(), Optional.of(parent), "C2", "Name 2", false, details), after);
        assertEquals(after, crm().customers().get(before.id()));
        assertEquals(Optional.empty(), crm().customers().findByCode("C"));
    }

    @Test
    @DisplayName("M8, D1: customer category and industry are values of their dictionaries that are not disabled")
    default void m8ValuesOfDictionaries() {
        var partner = with().value(Dictionary.CUSTOMER_CATEGORY, "Partner");
        CustomerDetails details = CustomerDetails.none().withClass(partner, partner);
        if (!crm().customers().attributes().contains(Attribute.INDUSTRY)) {
            invalid(
                    Map.of(
                            "customer_category", ErrorCode.UNSUPPORTED_ATTRIBUTE,
                            "industry", ErrorCode.UNSUPPORTED_ATTRIBUTE),
                    () -> crm().customers().add(Customer.draft("C", "Name", details)));
            return;
        }
        invalid(
                "industry",
                ErrorCode.WRONG_DICTIONARY,
                () -> crm().customers().add(Customer.draft("C", "Name", details)));
        CustomerDetails right = CustomerDetails.none().withClass(partner, null);
        CustomerId kept =
                crm().customers().add(Customer.draft("C", "Name", right)).id();
        crm().dictionaries().disable(partner);
        assertEquals(
                "New",
                crm().customers()
                        .modify(kept, Customer.draft("C", "New", right))
                        .name());
        invalid(
                "customer_category",
                ErrorCode.DISABLED_VALUE,
                () -> crm().customers().add(Customer.draft("D", "Name", right)));
    }

    @Test
    @DisplayName("M6: a supplier can be a CRM customer")
    default void m6Supplier() {
        CustomerDetails supplier = CustomerDetails.none().withKind(PartnerKind.SUPPLIER);
        CustomerId id =
                crm().customers().add(Customer.draft("S", "Supplier", supplier)).id();
        assertEquals(id, with().opportunity(o -> o.customer(id)).customer());
    }

    @Test
    @DisplayName("M1: an unknown entry is not found and has no parent")
    default void m1NotFound() {
        CustomerId gone = with().customer("gone");
        crm().customers().delete(gone);
        assertEquals(Optional.empty(), crm().customers().find(gone));
        notFound(() -> crm().customers().get(gone));
        notFound(() -> crm().customers().delete(gone));
        notFound(() -> crm().customers().moveToTop(gone));
        notFound(() -> crm().customers().modify(gone, customer("x")));
        invalid("parent", ErrorCode.UNKNOWN_REFERENCE, () -> crm().customers().add(customer("x"), gone));
        CustomerId there = with().customer("there");
        invalid("parent", ErrorCode.UNKNOWN_REFERENCE, () -> crm().customers().classify(there, gone));
        assertEquals("gone", crm().customers().add(customer("gone")).code(), "the code is free again");
    }

    private static EntryDraft<CustomerDetails> customer(String code) {
        return Customer.draft(code, "Name");
    }

    private static ListQuery after(String code) {
        return ListQuery.all().after(new Cursor(Optional.empty(), List.of(code)));
    }

    private static ListQuery containing(String text) {
        return ListQuery.all().where(MasterColumns.containing(text));
    }

    private static <I extends LedgerId> List<I> ids(List<? extends LedgerEntry<I, ?>> entries) {
        return entries.stream().<I>map(entry -> entry.id()).toList();
    }
}
