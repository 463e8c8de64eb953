package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.testkit.Fixtures;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What listeners hear, and when (E1). */
public interface EventContract extends ConfigurableContract {

    @Test
    @DisplayName("E1: a listener is called before the commit and after it, with both states")
    default void e1BeforeAndAfter() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        Opportunity approved = crm.opportunities().approve(opportunity.id());
        assertEquals(List.of("before opportunity.approve", "after opportunity.approve"), recorder.heard);
        CrmEvent.OpportunityEvent event = (CrmEvent.OpportunityEvent) recorder.last.orElseThrow();
        assertEquals(OpportunityState.ACTIVE, event.before().orElseThrow().state());
        assertEquals(Optional.of(approved), event.after());
        assertEquals(crm.ledgerName(), event.context().ledger());
    }

    @Test
    @DisplayName("E1: what failed or changed nothing is not heard of")
    default void e1NothingChanged() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        assertThrows(CrmException.class, () -> crm.opportunities().reactivate(opportunity.id()));
        new Fixtures(crm).modify(opportunity.id(), o -> o.subject("Subject"));
        assertEquals(List.of(), recorder.heard);
    }

    @Test
    @DisplayName("E1: a listener's veto rolls everything back, and no listener is called afterwards")
    default void e1Veto() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder()
                .listener(recorder)
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        throw new IllegalArgumentException("not today");
                    }
                })
                .build();
        var refusal = refused(ErrorCode.VETOED, () -> new Fixtures(crm).completed(opportunity.id(), r -> r));
        assertEquals(List.of("not today"), refusal.arguments());
        assertEquals(false, recorder.heard.stream().anyMatch(heard -> heard.startsWith("after")));
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
        assertEquals(List.of(), crm().contactRecords().of(opportunity.id()));
    }

    @Test
    @DisplayName("E1: of a group listeners hear after its commit, in order, and not at all if it fails")
    default void e1Group() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder().listener(recorder).build();
        crm.inTransaction(group -> {
            group.opportunities().approve(opportunity.id());
            group.opportunities().revokeApproval(opportunity.id());
            return recorder.heard.add("end of the group");
        });
        assertEquals(
                List.of(
                        "before opportunity.approve",
                        "before opportunity.revoke-approval",
                        "end of the group",
                        "after opportunity.approve",
                        "after opportunity.revoke-approval"),
                recorder.heard);
        recorder.heard.clear();
        assertThrows(
                IllegalStateException.class,
                () -> crm.inTransaction(group -> {
                    group.opportunities().approve(opportunity.id());
                    throw new IllegalStateException();
                }));
        assertEquals(List.of("before opportunity.approve"), recorder.heard);
    }

    @Test
    @DisplayName("E1: a listener that fails after the commit reaches no caller; after the commit it may use the CRM")
    default void e1AfterCommit() {
        Opportunity opportunity = with().opportunity();
        List<OpportunityState> seen = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        seen.add(crm().opportunities().get(opportunity.id()).state());
                        crm().opportunities().revokeApproval(opportunity.id());
                        throw new IllegalArgumentException("too late");
                    }
                })
                .build();
        assertEquals(
                OpportunityState.APPROVED,
                crm.opportunities().approve(opportunity.id()).state());
        assertEquals(List.of(OpportunityState.APPROVED), seen);
        assertEquals(
                OpportunityState.ACTIVE,
                crm().opportunities().get(opportunity.id()).state());
    }

    @Test
    @DisplayName("E1: an Error after the commit reaches no caller, and the next listeners are still called")
    default void e1ErrorAfterCommit() {
        Opportunity opportunity = with().opportunity();
        Recorder recorder = new Recorder();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        throw new StackOverflowError("too late");
                    }
                })
                .listener(recorder)
                .build();
        assertEquals(
                OpportunityState.APPROVED,
                crm.opportunities().approve(opportunity.id()).state());
        assertEquals(List.of("before opportunity.approve", "after opportunity.approve"), recorder.heard);
    }

    @Test
    @DisplayName(
            "E1: any exception of a listener before the commit rolls everything back; an Error is passed on unchanged")
    default void e1WhateverIsThrown() {
        Opportunity opportunity = with().opportunity();
        IOException checked = new IOException("not today");
        var refusal = refused(
                ErrorCode.VETOED, () -> throwing(checked).opportunities().approve(opportunity.id()));
        assertSame(checked, refusal.getCause());
        AssertionError error = new AssertionError("not today");
        assertSame(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> throwing(error).opportunities().approve(opportunity.id())));
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
        assertEquals(2, crm().opportunities().approve(opportunity.id()).revision());
    }

    @Test
    @DisplayName("E1: changes of master data publish events, a deleted customer also those of its contact persons")
    default void e1MasterData() {
        List<CrmEvent> heard = new ArrayList<>();
        Crm crm = hearing(heard);
        CustomerId category = crm.customers().add(customer("K")).id();
        heard.clear();
        Customer added = crm.customers().add(customer("C"));
        Customer modified = crm.customers().modify(added.id(), customer("D"));
        Customer moved = crm.customers().classify(added.id(), category);
        ContactPerson person = crm.contactPersons().add(added.id(), ContactPersonDraft.named("Li"));
        ContactPerson renamed = crm.contactPersons().modify(person.id(), ContactPersonDraft.named("Wang"));
        ContactPerson other = crm.contactPersons().add(added.id(), ContactPersonDraft.named("Li"));
        crm.contactPersons().delete(other.id());
        crm.contactPersons().modify(person.id(), ContactPersonDraft.named("Wang"));
        crm.customers().delete(added.id());
        CrmEvent.Context context = context(crm, Action.CUSTOMER_DELETE);
        assertEquals(
                List.of(
                        new CrmEvent.LedgerEvent(
                                context(crm, Action.CUSTOMER_ADD), Optional.empty(), Optional.of(added)),
                        new CrmEvent.LedgerEvent(
                                context(crm, Action.CUSTOMER_MODIFY), Optional.of(added), Optional.of(modified)),
                        new CrmEvent.LedgerEvent(
                                context(crm, Action.CUSTOMER_CLASSIFY), Optional.of(modified), Optional.of(moved)),
                        new CrmEvent.ContactPersonEvent(
                                context(crm, Action.CONTACT_PERSON_ADD), Optional.empty(), Optional.of(person)),
                        new CrmEvent.ContactPersonEvent(
                                context(crm, Action.CONTACT_PERSON_MODIFY), Optional.of(person), Optional.of(renamed)),
                        new CrmEvent.ContactPersonEvent(
                                context(crm, Action.CONTACT_PERSON_ADD), Optional.empty(), Optional.of(other)),
                        new CrmEvent.ContactPersonEvent(
                                context(crm, Action.CONTACT_PERSON_DELETE), Optional.of(other), Optional.empty()),
                        new CrmEvent.LedgerEvent(context, Optional.of(moved), Optional.empty()),
                        new CrmEvent.ContactPersonEvent(context, Optional.of(renamed), Optional.empty())),
                heard);
    }

    @Test
    @DisplayName("E1: changes of dictionaries and the creation of a ledger publish events")
    default void e1Dictionaries() {
        List<CrmEvent> heard = new ArrayList<>();
        Crm crm = hearing(heard);
        DictionaryValue added = crm.dictionaries().add(Dictionary.SALES_STAGE, "Late", BigDecimal.ONE);
        DictionaryValue renamed = crm.dictionaries().rename(added.id(), "Later");
        DictionaryValue dearer = crm.dictionaries().changeRate(added.id(), BigDecimal.TEN);
        DictionaryValue disabled = crm.dictionaries().disable(added.id());
        DictionaryValue enabled = crm.dictionaries().enable(added.id());
        crm.dictionaries().delete(added.id());
        crm.dictionaries().rename(Dictionary.INDUSTRY, "Trade");
        crm.dictionaries().rename(Dictionary.INDUSTRY, "Trade");
        assertEquals(
                List.of(
                        value(crm, Action.DICTIONARY_ADD, null, added),
                        value(crm, Action.DICTIONARY_RENAME, added, renamed),
                        value(crm, Action.DICTIONARY_CHANGE_RATE, renamed, dearer),
                        value(crm, Action.DICTIONARY_DISABLE, dearer, disabled),
                        value(crm, Action.DICTIONARY_ENABLE, disabled, enabled),
                        value(crm, Action.DICTIONARY_DELETE, enabled, null),
                        new CrmEvent.DictionaryEvent(
                                context(crm, Action.DICTIONARY_LABEL), Dictionary.INDUSTRY, "Trade")),
                heard);
        heard.clear();
        List<DictionaryValueId> order = new ArrayList<>(with().values(Dictionary.IMPORTANCE));
        Collections.swap(order, 0, 1);
        List<DictionaryValue> before = crm.dictionaries().values(Dictionary.IMPORTANCE);
        List<DictionaryValue> after = crm.dictionaries().reorder(Dictionary.IMPORTANCE, order);
        assertEquals(
                List.of(
                        value(crm, Action.DICTIONARY_REORDER, before.get(1), after.get(0)),
                        value(crm, Action.DICTIONARY_REORDER, before.get(0), after.get(1))),
                heard);
        heard.clear();
        Crm created = crm.ledger(crm.ledgerName() + "-new");
        created.createLedger();
        created.createLedger();
        assertEquals(List.of(new CrmEvent.LedgerCreatedEvent(context(created, Action.LEDGER_CREATE))), heard);
    }

    private static CrmEvent value(
            Crm crm, Action action, @Nullable DictionaryValue before, @Nullable DictionaryValue after) {
        return new CrmEvent.DictionaryValueEvent(
                context(crm, action), Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static CrmEvent.Context context(Crm crm, Action action) {
        return new CrmEvent.Context(crm.ledgerName(), action, Fixtures.ACTOR, Fixtures.NOW);
    }

    private static EntryDraft<CustomerDetails> customer(String code) {
        return Customer.draft(code, "Customer " + code);
    }

    private Crm hearing(List<CrmEvent> heard) {
        return builder()
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        heard.add(event);
                    }
                })
                .build();
    }

    private Crm throwing(Throwable thrown) {
        return builder()
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        EventContract.<RuntimeException>sneak(thrown);
                    }
                })
                .build();
    }

    /** Throws what is checked without declaring it, as other languages do. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Notes what it hears. */
    final class Recorder implements CrmListener {
        private final List<String> heard = new ArrayList<>();
        private Optional<CrmEvent> last = Optional.empty();

        private Recorder() {}

        @Override
        public void beforeCommit(CrmEvent event) {
            heard.add("before " + event.context().action());
        }

        @Override
        public void afterCommit(CrmEvent event) {
            heard.add("after " + event.context().action());
            last = Optional.of(event);
        }
    }
}
