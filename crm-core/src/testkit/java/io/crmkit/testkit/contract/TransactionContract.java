package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.BusyException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StaleException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Transactions, groups and the optimistic lock. */
public interface TransactionContract extends CrmContract {

    @Test
    @DisplayName("Group: what it did stays as a whole, it sees its own changes, and its result is returned")
    default void groupStays() {
        with().draft();
        Opportunity result = crm().inTransaction(group -> {
            Opportunity added = with(group).opportunity(o -> o.number("A"));
            with(group).completed(added.id(), r -> r.stage(with(group).stage("Closing")));
            assertEquals(List.of("A"), with(group).numbers(ListQuery.all()));
            return group.opportunities().get(added.id());
        });
        assertEquals("100.00", result.present().rate().toString());
        assertEquals(result, crm().opportunities().get(result.id()));
    }

    @Test
    @DisplayName("Group: a host's exception reaches the caller as it is, and nothing stays")
    default void groupFailsByTheHost() {
        IllegalStateException mine = new IllegalStateException("mine");
        OpportunityId kept = with().opportunity().id();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> crm().inTransaction(group -> {
                    with(group).opportunity(o -> o.number("A"));
                    with(group).customer("new");
                    group.contactRecords()
                            .reply(with(group).completed(kept, r -> r).id(), "reply");
                    group.opportunities().approve(kept);
                    throw mine;
                }));
        assertSame(mine, thrown);
        assertEquals(Optional.empty(), crm().opportunities().findByNumber("A"));
        assertEquals(Optional.empty(), crm().customers().findByCode("new"));
        assertEquals(1, crm().opportunities().get(kept).revision());
        assertEquals(List.of(), crm().contactRecords().of(kept));
        assertEquals(1, crm().history().of(kept).size());
    }

    @Test
    @DisplayName("Group: once a command has failed nothing stays, whether or not its failure was caught")
    default void groupFailsAsAWhole() {
        OpportunityId id = with().opportunity().id();
        thrown(
                BusyException.class,
                ErrorCode.GROUP_FAILED,
                () -> crm().inTransaction(group -> {
                    group.opportunities().approve(id);
                    assertThrows(CrmException.class, () -> group.opportunities().approve(id));
                    return id;
                }));
        thrown(
                BusyException.class,
                ErrorCode.GROUP_FAILED,
                () -> crm().inTransaction(group -> {
                    assertThrows(CrmException.class, () -> group.opportunities().reactivate(id));
                    return group.opportunities().approve(id);
                }));
        assertEquals(1, crm().opportunities().get(id).revision());
        assertEquals(2, crm().opportunities().approve(id).revision(), "the next command is sound");
    }

    @Test
    @DisplayName("Group: a command that fails before it reaches the store makes the group fail too")
    default void groupFailsBeforeTheStore() {
        OpportunityId id = with().opportunity().id();
        Map<String, Consumer<Crm>> wrong = new LinkedHashMap<>(EveryCommand.onNull().onDocuments);
        wrong.putAll(EveryCommand.onNull().onMasterData);
        wrong.put("constraint", group -> with(group).opportunity(o -> o.subject("")));
        wrong.put("decimals", group -> with(group).modify(id, o -> o.cost(new BigDecimal("0.001"))));
        wrong.put("text", group -> group.dictionaries().rename(Dictionary.INDUSTRY, "\u0000"));
        wrong.put("rate", group -> group.dictionaries().add(Dictionary.SALES_STAGE, "Late", null));
        wrong.put("note", group -> group.opportunities().terminate(id, "\u0000"));
        wrong.put("reply", group -> group.contactRecords().reply(new RecordId<>(id, 1), " "));
        wrong.put("nobody", group -> group.as(null).opportunities().approve(id));
        wrong.put("null command", group -> group.opportunities().add(null));
        wrong.put(
                "no ledger",
                group -> group.ledger(crm().ledgerName() + "-none")
                        .opportunities()
                        .approve(id));
        wrong.forEach((what, command) -> thrown(
                BusyException.class,
                ErrorCode.GROUP_FAILED,
                () -> crm().inTransaction(group -> {
                    with(group).customer(what);
                    assertThrows(CrmException.class, () -> command.accept(group), what);
                    return id;
                })));
        wrong.keySet()
                .forEach(
                        what -> assertEquals(Optional.empty(), crm().customers().findByCode(what)));
    }

    @Test
    @DisplayName("Group: a query that fails takes nothing with it")
    default void groupOutlivesQueries() {
        OpportunityId id = with().opportunity().id();
        crm().inTransaction(group -> {
            notFound(() -> group.customers().get(new CustomerId(LedgerId.OWN, "none")));
            assertThrows(CrmException.class, () -> group.opportunities().findByNumber(null));
            return group.opportunities().approve(id);
        });
        assertEquals(2, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("Group: its Crm must not be kept")
    default void groupEnds() {
        Crm kept = crm().inTransaction(group -> group);
        refused(ErrorCode.GROUP_ENDED, () -> kept.opportunities().search(ListQuery.all()));
        refused(ErrorCode.GROUP_ENDED, () -> new Fixtures(kept).opportunity());
    }

    @Test
    @DisplayName("N1: a running number whose transaction was rolled back is given again")
    default void n1NumberIsGivenAgain() {
        with().draft();
        assertThrows(
                IllegalStateException.class,
                () -> crm().inTransaction(group -> {
                    assertEquals("OPP-2011-00001", with(group).opportunity().number());
                    assertEquals("OPP-2011-00002", with(group).opportunity().number());
                    throw new IllegalStateException();
                }));
        assertEquals("OPP-2011-00001", with().opportunity().number());
    }

    @Test
    @DisplayName("Optimistic lock: a change needs the present revision; an older, a later and none are refused")
    default void staleRevision() {
        Opportunity first = with().opportunity();
        crm().opportunities().modify(ModifyOpportunity.of(first).subject("2").build());
        stale(() -> crm().opportunities()
                .modify(ModifyOpportunity.of(first).subject("x").build()));
        stale(() -> crm().opportunities()
                .modify(ModifyOpportunity.of(first.id(), 3L).subject("x").build()));
        stale(() -> crm().opportunities()
                .modify(ModifyOpportunity.of(first).subject("2").build()));
        invalid(
                "revision",
                ErrorCode.REQUIRED,
                () -> crm().opportunities()
                        .modify(ModifyOpportunity.of(first.id(), null)
                                .subject("x")
                                .build()));
        Opportunity now = crm().opportunities().get(first.id());
        assertEquals(2, now.revision());
        assertEquals("2", now.subject());
        StaleException refusal = assertThrows(
                StaleException.class,
                () -> crm().opportunities()
                        .modify(ModifyOpportunity.of(first).subject("x").build()));
        assertEquals(List.of(first.number(), 1L, 2L), refusal.arguments());
    }

    @Test
    @DisplayName("A failed command does not change the revision, so the caller's next attempt is not stale")
    default void failedCommandLeavesTheRevision() {
        Opportunity opportunity = with().opportunity();
        refused(ErrorCode.STATE, () -> crm().opportunities().reactivate(opportunity.id()));
        invalid(
                "stage",
                ErrorCode.WRONG_DICTIONARY,
                () -> crm().opportunities()
                        .modify(ModifyOpportunity.of(opportunity)
                                .stage(with().value(Dictionary.INDUSTRY, "Trade"))
                                .build()));
        assertEquals(
                2,
                crm().opportunities()
                        .modify(ModifyOpportunity.of(opportunity).subject("2").build())
                        .revision());
    }

    @Test
    @DisplayName("K1: of several threads that change the same revision exactly one succeeds, the others are stale")
    default void oneOfManyWins() throws Exception {
        Opportunity opportunity = with().opportunity();
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String subject = "by " + i;
            changes.add(() -> {
                try {
                    crm().opportunities()
                            .modify(ModifyOpportunity.of(opportunity)
                                    .subject(subject)
                                    .build());
                    return true;
                } catch (StaleException late) {
                    return false;
                }
            });
        }
        assertEquals(1, together(changes).stream().filter(won -> won).count());
        assertEquals(2, crm().opportunities().get(opportunity.id()).revision());
    }

    @Test
    @DisplayName("K1, N1, R1: threads that add at the same time get different numbers and sequences, and lose nothing")
    default void allOfManyAdd() throws Exception {
        OpportunityId parent = with().opportunity().id();
        List<Callable<Boolean>> additions = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            boolean opportunity = i % 2 == 0;
            additions.add(() -> opportunity
                    ? with().opportunity().revision() == 1
                    : with().completed(parent, r -> r).completed());
        }
        assertEquals(16, together(additions).stream().filter(done -> done).count());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                crm().contactRecords().of(parent).stream()
                        .map(r -> r.id().sequence())
                        .toList());
        assertEquals(9, with().numbers(ListQuery.all()).size());
        assertEquals(9, crm().opportunities().get(parent).revision());
    }

    @Test
    @DisplayName("K1, W1: threads that add plans of one employee at the same time get different ordinals")
    default void allOfManyPlan() throws Exception {
        with().employee("E1");
        List<Callable<Integer>> additions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            // with numbers of their own, or one would wait for the other at the running numbers
            String number = "P" + i;
            additions.add(() -> with().workPlan(plan -> plan.number(number)).ordinal());
        }
        assertEquals(List.of(1, 2, 3, 4), together(additions).stream().sorted().toList());
    }

    private static Fixtures with(Crm group) {
        return new Fixtures(group);
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
