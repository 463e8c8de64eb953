package io.crmkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.ValidationException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.Listed;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryTransactionTest {
    private final List<String> heard = new ArrayList<>();
    private final MemoryStore store = MemoryStore.create(Duration.ofMillis(50));
    private final MemoryLedger ledger = store.ownLedger("main");
    private final Crm crm = Fixtures.on(store).listener(new Hearing()).build();

    @Test
    @DisplayName("E1, M1: a host's rollback undoes several commands, and no listener is called for them")
    void hostRollsBack() {
        try (MemoryTransaction host = store.begin()) {
            crm.createLedger();
            CustomerId id = customer("C");
            ledger.setUsage(id, new HostUsage(Optional.empty(), Optional.empty(), Map.of()));
            assertThat(crm.customers().find(id)).isPresent();
            host.rollback();
        }
        assertThatThrownBy(crm::settings).hasMessageContaining("not-found.ledger");
        assertThat(heard).isEmpty();
        crm.createLedger();
        assertThat(crm.customers().findByCode("C")).isEmpty();
    }

    @Test
    @DisplayName("V1: the decimals of a ledger whose creation the host has rolled back are forgotten")
    void scaleIsForgotten() {
        try (MemoryTransaction host = store.begin()) {
            crm.createLedger();
            assertThat(new Fixtures(crm)
                            .opportunity(o -> o.cost(new BigDecimal("1.23")))
                            .present()
                            .cost())
                    .hasToString("1.23");
            host.rollback();
        }
        assertThatThrownBy(() -> customer("C")).hasMessageContaining("not-found.ledger");
        Fixtures.on(store).scale(3).build().createLedger();
        assertThat(new Fixtures(crm)
                        .opportunity(o -> o.cost(new BigDecimal("1.234")))
                        .present()
                        .cost())
                .hasToString("1.234");
    }

    @Test
    @DisplayName("E1: listeners hear of joined commands after the host's commit only")
    void hostCommits() {
        crm.createLedger();
        heard.clear();
        MemoryTransaction host = store.begin();
        customer("C");
        customer("D");
        assertThat(heard).isEmpty();
        host.commit();
        assertThat(heard).containsExactly("customer.add", "customer.add");
        host.close();
        assertThat(crm.customers().findByCode("D")).isPresent();
        assertThatThrownBy(host::commit).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("K7: a joined command that fails leaves the host's transaction as it was before the command")
    void failedCommandIsASavepoint() {
        crm.createLedger();
        heard.clear();
        try (MemoryTransaction host = store.begin()) {
            customer("C");
            assertThatThrownBy(() -> customer("C")).hasMessageContaining("code-taken");
            assertThatThrownBy(() -> crm.inTransaction(group -> {
                        group.customers()
                                .delete(group.customers()
                                        .findByCode("C")
                                        .orElseThrow()
                                        .id());
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            customer("D");
            host.commit();
        }
        assertThat(Listed.codes(crm.customers())).containsExactly("C", "D");
        assertThat(heard).hasSize(2);
    }

    @Test
    @DisplayName("K7: a participant is notified of the rollback of its own command, and only of that")
    void participants() {
        class Noting implements Transaction.Participant {
            @Override
            public void committed() {
                heard.add("committed");
            }

            @Override
            public void rolledBack() {
                heard.add("rolled back");
            }
        }
        try (MemoryTransaction host = store.begin()) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.enlist(new Noting());
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(heard).containsExactly("rolled back");
            host.commit();
        }
        assertThat(heard).containsExactly("rolled back");
    }

    @Test
    @DisplayName("A thread waits for another one's transaction, a bounded time, and goes on once it has ended")
    void otherThreadsWait() throws Exception {
        crm.createLedger();
        MemoryTransaction host = store.begin();
        assertThatThrownBy(() -> CompletableFuture.runAsync(() -> customer("C")).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        BusyException.class, busy -> assertThat(busy.code()).isEqualTo(ErrorCode.BUSY));
        assertThatThrownBy(() -> CompletableFuture.runAsync(host::commit).get())
                .hasCauseInstanceOf(IllegalStateException.class);
        host.commit();
        CompletableFuture.runAsync(() -> customer("C")).get();
        assertThat(crm.customers().findByCode("C")).isPresent();
    }

    @Test
    @DisplayName("A thread has one transaction at a time, and an interrupted one can still work")
    void oneTransactionAThread() {
        crm.createLedger();
        try (MemoryTransaction host = store.begin()) {
            assertThatThrownBy(store::begin).isInstanceOf(IllegalStateException.class);
            host.commit();
        }
        store.begin().commit();
        Thread.currentThread().interrupt();
        customer("C");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @DisplayName("Queries must not write, and a transaction is of no use after its call")
    void queriesDoNotWrite() {
        LedgerSettings settings = new LedgerSettings(new CurrencyScale(2), Locale.ENGLISH);
        LedgerContext context = new LedgerContext("main", ledger);
        assertThatThrownBy(() -> store.read(transaction -> {
                    transaction.stores(context).ledger().create(settings);
                    return settings;
                }))
                .isInstanceOf(IllegalStateException.class);
        AtomicReference<StoreTransaction> kept = new AtomicReference<>();
        store.write(transaction -> {
            kept.set(transaction);
            return transaction;
        });
        assertThatThrownBy(() -> kept.get().stores(context)).isInstanceOf(IllegalStateException.class);
        assertThat(store.<Optional<LedgerSettings>>read(
                        transaction -> transaction.stores(context).ledger().settings()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "M3, M4: usages that the host reports forbid deleting and subdividing; so does a balance it does not know")
    void hostUsage() {
        crm.createLedger();
        CustomerId id = customer("C");
        ledger.setUsage(
                id,
                new HostUsage(
                        Optional.of(new BigDecimal("-5.00")), Optional.empty(), Map.of("invoice", 3L, "order", 0L)));
        assertThatThrownBy(() -> crm.customers().delete(id))
                .isInstanceOfSatisfying(
                        InUseException.class,
                        refusal -> assertThat(refusal.usages())
                                .containsExactly(
                                        new InUseException.Usage(InUseException.General.RECEIVABLE, "-5.00"),
                                        new InUseException.Usage(InUseException.General.PAYABLE, "?"),
                                        new InUseException.Usage(InUseException.Kind.named("invoice"), "3")));
        assertThatThrownBy(() -> crm.customers().add(draft("D", CustomerDetails.none()), id))
                .hasMessageContaining("in-use.not-subdivided");
        ledger.setUsage(id, new HostUsage(Optional.of(new BigDecimal("0.00")), Optional.of(BigDecimal.ZERO), Map.of()));
        crm.customers().delete(id);
        assertThat(crm.customers().findByCode("C")).isEmpty();
    }

    @Test
    @DisplayName("M8: attributes that the host's ledger does not have are refused in one error")
    void limitedAttributes() {
        MemoryLedger limited = ledger.limitedTo(Set.of(Attribute.PHONE));
        assertThat(limited.attributes(MasterKind.EMPLOYEE)).containsExactly(Attribute.PHONE);
        Crm host = Fixtures.on(store).ledger(limited).build();
        host.createLedger();
        CustomerDetails phone = CustomerDetails.none().withContact("1", null, null);
        assertThat(host.customers().add(draft("C", phone)).details()).isEqualTo(phone);
        CustomerDetails more = phone.withContact("1", "e", null).withKind(PartnerKind.BOTH);
        assertThatThrownBy(() -> host.customers().add(draft("D", more)))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(v -> v.field())
                                .containsExactlyInAnyOrder("email", "partner_kind"));
    }

    @Test
    @DisplayName("M8: what the CRM does not know of the host's entries it neither shows nor wipes")
    void limitedView() {
        crm.createLedger();
        CustomerDetails all = CustomerDetails.none().withContact("1", "e", "a").withKind(PartnerKind.SUPPLIER);
        CustomerId id = crm.customers().add(draft("C", all)).id();
        Crm limited = Fixtures.on(store)
                .ledger(ledger.limitedTo(Set.of(Attribute.PHONE, Attribute.ADDRESS)))
                .build();
        CustomerDetails known = CustomerDetails.none().withContact("1", null, "a");
        assertThat(limited.customers().get(id).details()).isEqualTo(known);
        assertThat(limited.customers().findByCode("C").orElseThrow().details()).isEqualTo(known);
        assertThat(Listed.entries(limited.customers(), limited.customers().level()))
                .extracting(c -> c.details())
                .containsExactly(known);
        limited.customers().modify(id, draft("D", CustomerDetails.none().withContact("2", null, null)));
        limited.customers()
                .classify(id, limited.customers().add(draft("P", known)).id());
        assertThat(crm.customers().get(id).details()).isEqualTo(all.withContact("2", "e", null));
    }

    @Test
    @DisplayName("A ledger of another store is refused")
    void foreignLedger() {
        MemoryLedger foreign = MemoryStore.create().ownLedger("main");
        assertThatThrownBy(() -> store.read(transaction -> foreign.findByCode(transaction, MasterKind.CUSTOMER, "C")))
                .hasMessageContaining("its own MemoryStore");
    }

    private CustomerId customer(String code) {
        return crm.customers().add(draft(code, CustomerDetails.none())).id();
    }

    private static EntryDraft<CustomerDetails> draft(String code, CustomerDetails details) {
        return Customer.draft(code, "Name", details);
    }

    private final class Hearing implements CrmListener {
        @Override
        public void afterCommit(CrmEvent event) {
            heard.add(event.context().action().text());
        }
    }
}
