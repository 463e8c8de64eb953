package io.crmkit.testkit;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.Transaction;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Everything that a ledger that can be changed must do besides (M1–M8), for each kind that it lets be changed. It leaves
 * behind what it adds, so that a host runs it on a copy of its books.
 */
public interface EditableLedgerContract extends LedgerContract {

    /**
     * A code that the ledger takes for a new entry; {@code contract} and the number by default.
     *
     * @param number six digits, new each time
     */
    default String code(MasterKind kind, int number) {
        return "contract " + number;
    }

    /** Where new entries of a kind stand; by default at the top. */
    default Optional<LedgerId> place(MasterKind kind) {
        return Optional.empty();
    }

    /**
     * Has the host make a document of its own that uses an entry, and commit it.
     *
     * @return the host's word for it; empty if it has none of the kind
     */
    default Optional<String> use(LedgerId id) {
        return Optional.empty();
    }

    /**
     * Has the host post that a partner owes it an amount, and commit it. Amounts add up, and a negative one settles.
     *
     * @return false if the host keeps no such balances
     */
    default boolean owe(CustomerId id, BigDecimal amount) {
        return false;
    }

    /**
     * Has the host post that it owes a partner an amount, and commit it. Amounts add up, and a negative one settles.
     *
     * @return false if the host keeps no such balances
     */
    default boolean oweTo(CustomerId id, BigDecimal amount) {
        return false;
    }

    @Test
    @DisplayName("M1: added entries exist, changed ones have the new values, deleted ones are gone")
    default void m1AddChangeDelete() {
        everyEditable((kind, editor) -> {
            LedgerNode added = write(transaction -> editor.insert(transaction, entry(kind)));
            assertEquals(Optional.of(added), found(added.id()));
            assertEquals(
                    Optional.of(added),
                    store().read(transaction -> ledger().findByCode(transaction, kind, added.code())));
            LedgerNode renamed = new LedgerNode(
                    added.id(), added.parent(), added.code(), "Contract 2", added.category(), added.attributes());
            assertEquals(renamed, write(transaction -> editor.update(transaction, renamed)));
            assertEquals(Optional.of(renamed), found(added.id()));
            write(transaction -> {
                assertTrue(editor.lock(transaction, added.id()), "lock(…) does not find what was added");
                editor.delete(transaction, added.id());
                return added;
            });
            assertEquals(Optional.empty(), found(added.id()));
            assertEquals(
                    false,
                    write(transaction -> editor.lock(transaction, added.id())),
                    "lock(…) finds what was deleted");
        });
    }

    @Test
    @DisplayName("M1: many are added at once, each under a key of its own")
    default void m1AddMany() {
        everyEditable((kind, editor) -> {
            List<NewEntry> entries = List.of(entry(kind), entry(kind), entry(kind));
            List<LedgerId> ids = write(transaction -> editor.insertAll(transaction, entries));
            assertEquals(3, new HashSet<>(ids).size());
            Map<LedgerId, LedgerNode> there = store().read(transaction -> ledger().findAll(transaction, ids));
            assertEquals(
                    entries.stream().map(NewEntry::code).toList(),
                    ids.stream().map(id -> there.get(id).code()).toList());
        });
    }

    @Test
    @DisplayName("M1: what is changed in a transaction that is rolled back is as it was")
    default void m1RolledBack() {
        everyEditable((kind, editor) -> {
            LedgerNode kept = write(transaction -> editor.insert(transaction, entry(kind)));
            LedgerNode changed = new LedgerNode(
                    kept.id(), kept.parent(), kept.code(), "Changed", kept.category(), kept.attributes());
            NewEntry gone = entry(kind);
            IllegalStateException failed = new IllegalStateException();
            assertSame(
                    failed,
                    assertThrows(
                            IllegalStateException.class,
                            () -> write(transaction -> {
                                editor.update(transaction, changed);
                                editor.insert(transaction, gone);
                                throw failed;
                            })));
            assertEquals(Optional.of(kept), found(kept.id()));
            assertEquals(
                    Optional.empty(), store().read(transaction -> ledger().findByCode(transaction, kind, gone.code())));
        });
    }

    @Test
    @DisplayName("M5: a code that is taken is refused, when an entry is added and when its code is changed")
    default void m5CodeTaken() {
        assumeTrue(ledger().editable(MasterKind.CUSTOMER).isPresent(), "customers can only be read");
        Customer first = customer();
        Customer second = customer();
        refused(
                ErrorCode.CODE_TAKEN,
                () -> Fixtures.added(
                        crm().customers(),
                        Customer.draft(first.code(), "Contract", first.details()),
                        first.parent().orElse(null)));
        refused(
                ErrorCode.CODE_TAKEN,
                () -> crm().customers()
                        .modify(second.id(), Customer.draft(first.code(), second.name(), second.details())));
        assertEquals(second, crm().customers().get(second.id()));
    }

    @Test
    @DisplayName("M8: every attribute that the ledger keeps is kept, can be taken back, and the others are refused")
    default void m8EveryAttribute() {
        everyEditable((kind, editor) -> {
            LedgerNode plain = write(transaction -> editor.insert(transaction, entry(kind)));
            Map<Attribute, Object> all = new EnumMap<>(Attribute.class);
            all.putAll(plain.attributes());
            for (Attribute attribute : ledger().attributes(kind)) {
                if (attribute.type() == String.class) {
                    all.put(attribute, "x " + attribute.ordinal());
                } else if (attribute.type() == UnitPrice.class) {
                    all.put(attribute, new UnitPrice(new BigDecimal("12.5")));
                }
            }
            LedgerNode full = with(plain, all);
            assertEquals(full, write(transaction -> editor.update(transaction, full)));
            assertEquals(Optional.of(full), found(plain.id()));
            assertEquals(plain, write(transaction -> editor.update(transaction, plain)));
            assertEquals(Optional.of(plain), found(plain.id()));
        });
        if (ledger().editable(MasterKind.CUSTOMER).isPresent()
                && !ledger().attributes(MasterKind.CUSTOMER).contains(Attribute.INDUSTRY)) {
            CustomerDetails details =
                    CustomerDetails.none().withClass(null, new Fixtures(crm()).value(Dictionary.INDUSTRY, "Trade"));
            invalid(
                    "industry",
                    ErrorCode.UNSUPPORTED_ATTRIBUTE,
                    () -> crm().customers().add(Customer.draft("contract", "Contract", details)));
        }
    }

    @Test
    @DisplayName("M2, M3, M4 d, M5: where entries can stand below entries they make a tree, without circles")
    default void m5Tree() {
        everyEditable((kind, editor) -> {
            LedgerNode top = write(transaction -> editor.insert(transaction, entry(kind)));
            Optional<LedgerNode> below = below(editor, kind, top.id());
            if (below.isEmpty()) {
                assertEquals(Optional.of(top), found(top.id()), "nothing can stand below it");
                return;
            }
            assertEquals(Optional.of(top.id()), below.get().parent());
            assertEquals(true, found(top.id()).orElseThrow().category(), "what has an entry below it is no category");
            assertEquals(1L, store().<Long>read(transaction -> ledger().children(transaction, top.id())));
            if (kind == MasterKind.CUSTOMER) {
                CustomerId parent = (CustomerId) top.id();
                CustomerId child = (CustomerId) below.get().id();
                inUse(
                        ErrorCode.IN_USE,
                        Map.of("children", "1"),
                        () -> crm().customers().delete(parent));
                refused(ErrorCode.CYCLE, () -> crm().customers().classify(parent, child));
                refused(ErrorCode.CYCLE, () -> crm().customers().classify(parent, parent));
                crm().customers().delete(child);
                assertEquals(
                        false,
                        crm().customers().get(parent).category(),
                        "what has no entry below it any more is still a category");
            }
        });
    }

    @Test
    @DisplayName(
            "M3, M4 b: entries that the host's documents use cannot be deleted or subdivided; the error names the usages")
    default void m4HostDocuments() {
        assumeTrue(ledger().editable(MasterKind.CUSTOMER).isPresent(), "customers can only be read");
        Customer customer = customer();
        Optional<String> word = use(customer.id());
        assumeTrue(word.isPresent(), "use(…) is not overridden, so that documents of the host are not tested");
        assertEquals(
                List.of(new InUseException.Usage(InUseException.Kind.named(word.get()), "1")),
                crm().customers().usages(customer.id()),
                "after use(…) usage(…) tells of something else than 1 document of the word that use(…) gave");
        Map<String, String> documents = Map.of(word.get(), "1");
        inUse(ErrorCode.IN_USE, documents, () -> crm().customers().delete(customer.id()));
        assertThrows(
                CrmException.class,
                () -> crm().customers()
                        .add(
                                Customer.draft(code(MasterKind.CUSTOMER, number()), "Contract", customer.details()),
                                customer.id()),
                "what the host's documents use was subdivided");
        assertEquals(customer, crm().customers().get(customer.id()));
    }

    @Test
    @DisplayName("M4 a: what owes something is not deleted, the error says how much; settled, nothing is said of it")
    default void m4Balance() {
        balance("receivable", "owe", this::owe);
    }

    @Test
    @DisplayName("M4 a: what is owed something is not deleted, the error says how much; settled, nothing is said of it")
    default void m4Payable() {
        balance("payable", "oweTo", this::oweTo);
    }

    @Test
    @DisplayName("M1: customers are added, changed, moved and deleted through the CRM, each in its history")
    default void m1ThroughTheCrm() {
        assumeTrue(ledger().editable(MasterKind.CUSTOMER).isPresent(), "customers can only be read");
        Customer added = customer();
        assertEquals(added, crm().customers().get(added.id()));
        Customer changed =
                crm().customers().modify(added.id(), Customer.draft(added.code(), "Changed", added.details()));
        assertEquals(changed, crm().customers().get(added.id()));
        crm().customers().delete(added.id());
        notFound(() -> crm().customers().get(added.id()));
        assertEquals(
                List.of(Action.CUSTOMER_DELETE, Action.CUSTOMER_MODIFY, Action.CUSTOMER_ADD),
                crm().history().of(new Subject(SubjectKind.CUSTOMER, added.id().toString())).stream()
                        .map(entry -> entry.action())
                        .toList());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** @param hook what posts an amount, called {@code name} */
    private void balance(String kind, String name, BiPredicate<CustomerId, BigDecimal> hook) {
        assumeTrue(ledger().editable(MasterKind.CUSTOMER).isPresent(), "customers can only be read");
        Customer customer = customer();
        BigDecimal amount = new BigDecimal("120.50");
        assumeTrue(hook.test(customer.id(), amount), name + "(…) is not overridden, so that no " + kind + " is tested");
        String posted = "after " + name + "(" + amount + ") ";
        CrmException refused = assertThrows(
                CrmException.class,
                () -> crm().customers().delete(customer.id()),
                posted + "the customer can be deleted: usage(…) tells no " + kind);
        assertEquals(ErrorCode.IN_USE, refused.code(), posted + "the deletion is refused for another reason");
        assertEquals(
                Optional.of(amount),
                usage(((InUseException) refused).usages(), kind),
                posted + "usage(…) gives another " + kind);
        assertTrue(hook.test(customer.id(), amount.negate()));
        assertEquals(
                Optional.empty(),
                usage(crm().customers().usages(customer.id()), kind),
                posted + "and " + name + "(-" + amount + ") the " + kind + " is not 0: amounts have to add up, and a"
                        + " negative one settles");
    }

    private static Optional<BigDecimal> usage(List<InUseException.Usage> usages, String kind) {
        return usages.stream()
                .filter(usage -> usage.kind().text().equals(kind))
                .map(usage -> new BigDecimal(usage.amount()).setScale(2, RoundingMode.HALF_UP))
                .findFirst();
    }

    private Customer customer() {
        CustomerDetails details = ledger().attributes(MasterKind.CUSTOMER).contains(Attribute.PARTNER_KIND)
                ? CustomerDetails.none().withKind(PartnerKind.CUSTOMER)
                : CustomerDetails.none();
        return Fixtures.added(
                crm().customers(),
                Customer.draft(code(MasterKind.CUSTOMER, number()), "Contract", details),
                (CustomerId) place(MasterKind.CUSTOMER).orElse(null));
    }

    private NewEntry entry(MasterKind kind) {
        Map<Attribute, Object> attributes = ledger().attributes(kind).contains(Attribute.PARTNER_KIND)
                ? Map.of(Attribute.PARTNER_KIND, PartnerKind.CUSTOMER)
                : Map.of();
        return new NewEntry(UUID.randomUUID(), kind, place(kind), code(kind, number()), "Contract", attributes);
    }

    private Optional<LedgerNode> below(EditableLedger editor, MasterKind kind, LedgerId parent) {
        NewEntry plain = entry(kind);
        NewEntry child =
                new NewEntry(plain.fresh(), kind, Optional.of(parent), plain.code(), plain.name(), plain.attributes());
        try {
            return Optional.of(write(transaction -> editor.insert(transaction, child)));
        } catch (RuleException refused) {
            assertEquals(ErrorCode.NOT_A_CATEGORY, refused.code());
            return Optional.empty();
        }
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    private static LedgerNode with(LedgerNode node, Map<Attribute, Object> attributes) {
        return new LedgerNode(node.id(), node.parent(), node.code(), node.name(), node.category(), attributes);
    }

    private Optional<LedgerNode> found(LedgerId id) {
        return store().read(transaction -> ledger().find(transaction, id));
    }

    private <T> T write(Function<Transaction, T> work) {
        return store().write(work::apply);
    }

    private void everyEditable(BiConsumer<MasterKind, EditableLedger> test) {
        for (MasterKind kind : MasterKind.values()) {
            ledger().editable(kind).ifPresent(editor -> test.accept(kind, editor));
        }
    }
}
