package io.crmkit.testkit;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Ledger.Scope;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Everything that a ledger must do as every other one does it (M1–M8): one that can only be read, and the reading part
 * of one that can be changed. It runs on the entries that are there, of which it wants a customer and an employee that
 * documents may name, and not many thousands.
 */
public interface LedgerContract {

    /** The store in whose transactions the ledger is reached. */
    Store store();

    /** The ledger of the running test, the same at every call. */
    Ledger ledger();

    /** A CRM on it, the same at every call: configured by {@link Fixtures#on}, created and without documents. */
    Crm crm();

    /** Every invariant holds after every test. */
    @AfterEach
    default void allInvariantsHold() {
        assertEquals(List.of(), crm().verify());
    }

    @Test
    @DisplayName("M7: all entries are ordered by the code points of their codes, each once, with any page size")
    default void m7Pages() {
        everyKind(probe -> {
            List<String> codes = codes(probe.all());
            List<String> sorted = new ArrayList<>(new HashSet<>(codes));
            sorted.sort(Texts::compare);
            assertEquals(sorted, codes);
            assertEquals(probe.leaves(), probe.page(new Scope.All(), 1000));
            for (int size : List.of(1, 2, 7)) {
                assertEquals(probe.all(), probe.page(new Scope.Everything(), size), "pages of " + size);
                assertEquals(probe.leaves(), probe.page(new Scope.All(), size), "pages of " + size);
            }
        });
        assertFalse(
                new LedgerProbe(store(), ledger(), MasterKind.CUSTOMER).leaves().isEmpty(), "a customer is wanted");
        assertFalse(
                new LedgerProbe(store(), ledger(), MasterKind.EMPLOYEE).leaves().isEmpty(), "an employee is wanted");
    }

    @Test
    @DisplayName("M1: every entry is found by its id, alone and with others, and by its code, the same each time")
    default void m1Found() {
        everyKind(probe -> {
            Map<LedgerId, LedgerNode> together = new HashMap<>();
            probe.all().forEach(node -> together.put(node.id(), node));
            assertEquals(together, probe.ask(transaction -> ledger().findAll(transaction, together.keySet())));
            for (LedgerNode node : some(probe.all())) {
                assertEquals(Optional.of(node), probe.ask(transaction -> ledger().find(transaction, node.id())));
                assertEquals(
                        Optional.of(node),
                        probe.ask(transaction ->
                                ledger().findByCode(transaction, node.id().kind(), node.code())));
            }
        });
    }

    @Test
    @DisplayName("M1, M5: an id that is no key of the ledger names nothing, and neither does another spelling")
    default void m1NotFound() {
        everyKind(probe -> {
            for (LedgerNode node : some(probe.all())) {
                LedgerId id = node.id();
                Set<LedgerId> wrong = new LinkedHashSet<>();
                wrong.add(LedgerId.of(id.kind(), "elsewhere", id.key()));
                Stream.of(
                                id.key() + "'",
                                id.key() + " ",
                                "0" + id.key(),
                                "' or '1'='1",
                                "-",
                                "99999999999999999999",
                                "00000000-0000-0000-0000-00000000000a",
                                otherCase(id.key()))
                        .filter(key -> !key.equals(id.key()))
                        .forEach(key -> wrong.add(LedgerId.of(id.kind(), id.source(), key)));
                wrong.removeAll(probe.all().stream().map(LedgerNode::id).toList());
                assertEquals(Map.of(), probe.ask(transaction -> ledger().findAll(transaction, wrong)));
                for (LedgerId none : wrong) {
                    assertEquals(Optional.empty(), probe.ask(transaction -> ledger().find(transaction, none)));
                    assertEquals(0L, probe.<Long>ask(transaction -> ledger().children(transaction, none)));
                    assertEquals(List.of(), probe.level(Optional.of(none)));
                }
                assertEquals(
                        Optional.empty(),
                        probe.ask(transaction -> ledger().findByCode(transaction, id.kind(), node.code() + "'"))
                                .filter(found -> !found.code().equals(node.code() + "'")));
            }
            assertEquals(Map.of(), probe.ask(transaction -> ledger().findAll(transaction, List.of())));
        });
    }

    @Test
    @DisplayName("M2, M7 LEVEL: entries are listed below their category, categories first, then by code")
    default void m7Level() {
        everyKind(probe -> {
            List<Optional<LedgerId>> places = new ArrayList<>(List.of(Optional.empty()));
            some(probe.categories()).forEach(category -> places.add(Optional.of(category.id())));
            some(probe.leaves()).forEach(leaf -> places.add(Optional.of(leaf.id())));
            for (Optional<LedgerId> place : places) {
                List<LedgerNode> below = new ArrayList<>(probe.childrenOf(place));
                below.sort(Comparator.comparing(LedgerNode::category).reversed());
                assertEquals(below, probe.level(place));
                place.ifPresent(id -> assertEquals(
                        (long) below.size(), probe.<Long>ask(transaction -> ledger().children(transaction, id))));
            }
            for (LedgerNode node : probe.all()) {
                boolean holds = !probe.childrenOf(Optional.of(node.id())).isEmpty();
                assertTrue(
                        node.category() == holds
                                || node.category()
                                        && ledger().keepsEmptyCategories(
                                                        node.id().kind()),
                        "category or not, and entries below it, differ: " + node.code());
            }
        });
    }

    @Test
    @DisplayName("M7 UNDER: every leaf below a category at any depth; below a leaf there is none")
    default void m7Under() {
        everyKind(probe -> {
            for (LedgerNode category : some(probe.categories())) {
                List<LedgerNode> below = probe.leavesBelow(category.id());
                for (int size : List.of(1, 3, 1000)) {
                    assertEquals(below, probe.page(new Scope.Under(category.id()), size), category.code());
                }
                assertEquals(
                        below.stream().map(LedgerNode::id).collect(Collectors.toSet()),
                        probe.ask(transaction -> ledger().leaves(transaction, category.id())));
            }
            for (LedgerNode leaf : some(probe.leaves())) {
                assertEquals(List.of(), probe.page(new Scope.Under(leaf.id()), 10));
                assertEquals(Set.of(leaf.id()), probe.ask(transaction -> ledger().leaves(transaction, leaf.id())));
            }
        });
    }

    @Test
    @DisplayName("M7: the way up is the parents, nearest first")
    default void m7WayUp() {
        everyKind(probe -> some(probe.all())
                .forEach(node -> assertEquals(
                        probe.above(node), probe.ask(transaction -> ledger().ancestors(transaction, node.id())))));
    }

    @Test
    @DisplayName("M7, L5: leaves are found by a part of code or name, in either case, wildcards literally")
    default void m7Containing() {
        everyKind(probe -> {
            for (LedgerNode leaf : some(probe.leaves())) {
                for (String text : List.of(leaf.code(), leaf.name(), leaf.name().toUpperCase(Locale.ROOT))) {
                    assertTrue(
                            probe.page(new Scope.Containing(text), 1000).contains(leaf),
                            "Containing(" + text + ") does not find " + leaf.code());
                }
            }
            for (String wildcard : List.of("%", "_", "\\", "!", "'", "\"")) {
                assertEquals(
                        probe.leaves().stream()
                                .filter(leaf -> leaf.code().contains(wildcard)
                                        || leaf.name().contains(wildcard))
                                .toList(),
                        probe.page(new Scope.Containing(wildcard), 3),
                        wildcard);
            }
        });
    }

    @Test
    @DisplayName("M8: entries have no attribute that the ledger does not say it keeps, and each value is of its type")
    default void m8Attributes() {
        everyKind(probe -> probe.all().forEach(node -> {
            assertTrue(
                    ledger().attributes(node.id().kind())
                            .containsAll(node.attributes().keySet()),
                    "more attributes than attributes(kind) tells: " + node.code());
            node.attributes()
                    .forEach((attribute, value) -> assertTrue(
                            attribute.type().isInstance(value),
                            attribute + " of " + node.code() + " is not a "
                                    + attribute.type().getSimpleName()));
        }));
        for (MasterKind kind : MasterKind.values()) {
            assertTrue(
                    Attribute.of(kind).containsAll(ledger().attributes(kind)),
                    "attributes(" + kind + ") tells attributes of another kind");
        }
    }

    @Test
    @DisplayName("M4 a, b: the host answers for balances and documents of every entry, and of unknown ones")
    default void m4Usage() {
        everyKind(probe -> some(probe.all()).forEach(node -> {
            HostUsage usage = probe.ask(transaction -> ledger().usage(transaction, node.id()));
            usage.documents().forEach((word, count) -> {
                assertFalse(word.isBlank(), "a document of the host has no word");
                assertTrue(count >= 0, word);
            });
            LedgerId none = LedgerId.of(node.id().kind(), "elsewhere", "-");
            assertEquals(HostUsage.none(), probe.ask(transaction -> ledger().usage(transaction, none)));
        }));
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Test
    @DisplayName("M1, M4 c: documents refer to its entries, lists and reports show their names, and they are in use")
    default void m1Documents() {
        LedgerNode customer =
                new LedgerProbe(store(), ledger(), MasterKind.CUSTOMER).leaves().get(0);
        LedgerNode employee =
                new LedgerProbe(store(), ledger(), MasterKind.EMPLOYEE).leaves().get(0);
        Opportunity added = opportunity((CustomerId) customer.id(), (EmployeeId) employee.id());
        assertEquals(
                Optional.of(customer.name()),
                crm().opportunities().search(ListQuery.all()).rows().get(0).get(OpportunityColumns.CUSTOMER));
        for (Grouping grouping : List.of(Grouping.CUSTOMER, Grouping.EMPLOYEE)) {
            var rows = crm().reports()
                    .opportunities(OpportunityCriteria.groupBy(grouping))
                    .rows();
            LedgerNode group = grouping == Grouping.CUSTOMER ? customer : employee;
            assertEquals(
                    List.of(group.code()), rows.stream().map(row -> row.code()).toList());
            assertEquals(
                    List.of(group.name()), rows.stream().map(row -> row.name()).toList());
        }
        OpportunityCriteria criteria = OpportunityCriteria.groupBy(Grouping.EMPLOYEE);
        for (LedgerNode category : new LedgerProbe(store(), ledger(), MasterKind.CUSTOMER).categories()) {
            boolean above = new LedgerProbe(store(), ledger(), MasterKind.CUSTOMER)
                    .above(customer)
                    .contains(category.id());
            assertEquals(
                    above ? 1 : 0,
                    crm().reports()
                            .opportunities(criteria.forCustomer((CustomerId) category.id()))
                            .total()
                            .count(),
                    category.code());
            invalid(
                    "customer",
                    ErrorCode.NOT_A_LEAF,
                    () -> opportunity((CustomerId) category.id(), (EmployeeId) employee.id()));
        }
        InUseException.Usage use = new InUseException.Usage(SubjectKind.OPPORTUNITY, "1");
        assertTrue(
                crm().customers().usages((CustomerId) customer.id()).contains(use),
                "the customer of an opportunity is not in use");
        assertTrue(
                crm().employees().usages((EmployeeId) employee.id()).contains(use),
                "the salesperson of an opportunity is not in use");
        crm().opportunities().delete(added.id());
        assertFalse(
                crm().customers().usages((CustomerId) customer.id()).contains(use),
                "the opportunity is deleted and its customer still in use");
        invalid(
                "customer",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> opportunity(new CustomerId("elsewhere", "1"), (EmployeeId) employee.id()));
    }

    @Test
    @DisplayName("M1: read-only kinds refuse every change, and unknown entries are not found")
    default void m1ReadOnly() {
        readOnly(MasterKind.CUSTOMER, crm().customers(), CustomerDetails.none(), CustomerId.class);
        readOnly(MasterKind.EMPLOYEE, crm().employees(), EmployeeDetails.none(), EmployeeId.class);
        readOnly(MasterKind.PRODUCT, crm().products(), ProductDetails.none(), ProductId.class);
    }

    private <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> void readOnly(
            MasterKind kind, MasterData<I, E, D> entries, D details, Class<I> type) {
        notFound(() -> entries.get(type.cast(LedgerId.of(kind, "elsewhere", "1"))));
        if (ledger().editable(kind).isPresent()) {
            return;
        }
        EntryDraft<D> draft = new EntryDraft<>("contract", "Contract", details);
        refused(ErrorCode.READ_ONLY_LEDGER, () -> entries.add(draft));
        for (Row<I> row : entries.search(ListQuery.all().ofSize(1)).rows()) {
            E entry = entries.get(row.id());
            assertEquals(Map.of(row.id(), entry), entries.findAll(List.of(row.id())));
            refused(ErrorCode.READ_ONLY_LEDGER, () -> entries.modify(entry.id(), draft));
            refused(ErrorCode.READ_ONLY_LEDGER, () -> entries.moveToTop(entry.id()));
            refused(ErrorCode.READ_ONLY_LEDGER, () -> entries.delete(entry.id()));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** A new opportunity of a customer and an employee. */
    private Opportunity opportunity(CustomerId customer, EmployeeId employee) {
        return crm().opportunities()
                .add(AddOpportunity.builder()
                        .subject("Contract")
                        .customer(customer)
                        .salesperson(employee)
                        .stage(new Fixtures(crm()).stage("Proposal"))
                        .start(Fixtures.TODAY)
                        .build());
    }

    private void everyKind(Consumer<LedgerProbe> test) {
        for (MasterKind kind : MasterKind.values()) {
            test.accept(new LedgerProbe(store(), ledger(), kind));
        }
    }

    private static List<LedgerNode> some(List<LedgerNode> nodes) {
        List<LedgerNode> some = new ArrayList<>(nodes);
        Collections.shuffle(some, new Random(nodes.size()));
        return some.subList(0, Math.min(20, some.size()));
    }

    private static List<String> codes(List<LedgerNode> nodes) {
        return nodes.stream().map(LedgerNode::code).toList();
    }

    private static String otherCase(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        return upper.equals(key) ? key.toLowerCase(Locale.ROOT) : upper;
    }
}
