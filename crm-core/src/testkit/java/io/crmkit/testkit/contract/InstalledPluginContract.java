package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.document.DocumentKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.Refusals;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a CRM does with what plugins add to it, those that fail, re-enter or close among them. */
public interface InstalledPluginContract extends ConfigurableContract {

    @Test
    @DisplayName("E1: plugins hear after the host's listeners, in the order in which they were given")
    default void e1PluginOrder() {
        Opportunity opportunity = with().opportunity();
        List<String> heard = new ArrayList<>();
        Crm crm = builder()
                .plugin(plugin("a", to -> to.listener(after(event -> heard.add("a")))))
                .plugin(plugin("b", to -> to.listener(after(event -> heard.add("b")))))
                .listener(after(event -> heard.add("host")))
                .build();
        crm.opportunities().approve(opportunity.id());
        assertEquals(List.of("host", "a", "b"), heard);
    }

    @Test
    @DisplayName("E1: a plugin's veto rolls everything back; a failure of a plugin after the commit reaches no caller")
    default void e1PluginVeto() {
        Opportunity opportunity = with().opportunity();
        List<String> heard = new ArrayList<>();
        Crm crm = builder()
                .plugin(plugin(
                        "failing",
                        to -> to.listener(after(event -> {
                            heard.add(event.context().action().text());
                            throw new IllegalStateException("too late");
                        }))))
                .plugin(plugin(
                        "veto",
                        to -> to.listener(before(event -> {
                            if (event.context().action() == Action.OPPORTUNITY_DELETE) {
                                throw new IllegalStateException("never delete");
                            }
                        }))))
                .build();
        RuleException veto = refused(ErrorCode.VETOED, () -> crm.opportunities().delete(opportunity.id()));
        assertEquals(List.of("never delete"), veto.arguments());
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
        crm.opportunities().approve(opportunity.id());
        assertEquals(List.of("opportunity.approve"), heard);
    }

    @Test
    @DisplayName(
            "N1: a plugin numbers the kinds it claims, the host's numbering the others; numbers in use are skipped")
    default void n1PluginNumbering() {
        Crm crm = builder()
                .numbering((kind, today, running) -> kind.text() + running.applyAsLong(kind.text()))
                .plugin(plugin("years", to -> to.numbering(DocumentKind.OPPORTUNITY, years())))
                .build();
        with().opportunity(o -> o.number("2011/2"));
        Fixtures with = new Fixtures(crm);
        assertEquals("2011/1", with.opportunity().number());
        assertEquals("2011/3", with.opportunity().number());
        assertEquals("project1", with.project().number());
    }

    @Test
    @DisplayName("N1: what a plugin's numbering throws reaches the caller as it is, and nothing is added or numbered")
    default void n1PluginFailing() {
        IllegalStateException failure = new IllegalStateException("no numbers left");
        Crm failing = builder()
                .plugin(plugin(
                        "failing",
                        to -> to.numbering(DocumentKind.OPPORTUNITY, (kind, today, running) -> {
                            running.applyAsLong("series");
                            throw failure;
                        })))
                .build();
        assertSame(failure, assertThrows(IllegalStateException.class, () -> new Fixtures(failing).opportunity()));
        Crm crm = builder()
                .plugin(plugin(
                        "sound",
                        to -> to.numbering(
                                DocumentKind.OPPORTUNITY,
                                (kind, today, running) -> "O" + running.applyAsLong("series"))))
                .build();
        assertEquals("O1", new Fixtures(crm).opportunity().number());
    }

    @Test
    @DisplayName("N1: a numbering that gives no number is to blame, not the caller, and nothing is added")
    default void n1NoNumber() {
        for (String none : Arrays.asList(null, "", "!1", "a\nb", "x".repeat(65))) {
            Crm wrong = builder().numbering((kind, today, running) -> none).build();
            RuleException refused =
                    thrown(RuleException.class, ErrorCode.NUMBERING, () -> new Fixtures(wrong).opportunity());
            assertEquals("opportunity", String.valueOf(refused.arguments().get(0)));
            assertEquals(
                    List.of(), wrong.opportunities().search(ListQuery.all()).rows());
        }
    }

    @Test
    @DisplayName("U3: an actor sees and may do what the host's policy and that of each plugin let it")
    default void u3PluginRestrictions() {
        Opportunity both = with().opportunity();
        Opportunity otherCustomer = with().opportunity(o -> o.customer(with().customer("C2")));
        Opportunity otherEmployee = with().opportunity(o -> o.salesperson(with().employee("E2")));
        Restriction c1 = new Restriction.CustomerIn(Set.of(with().customer("C1")));
        Restriction e1 = new Restriction.EmployeeIn(Set.of(with().employee("E1")));
        Crm crm = builder()
                .policy(policy(c1, Action.OPPORTUNITY_DELETE))
                .plugin(plugin("own", to -> to.restriction(policy(e1, Action.OPPORTUNITY_APPROVE))))
                .build();
        assertEquals(
                List.of(both.id()),
                crm.opportunities().search(ListQuery.all()).rows().stream()
                        .map(row -> row.id())
                        .toList());
        Refusals.notFound(() -> crm.opportunities().get(otherCustomer.id()));
        Refusals.notFound(() -> crm.opportunities().approve(otherEmployee.id()));
        denied(() -> crm.opportunities().delete(both.id()));
        denied(() -> crm.opportunities().approve(both.id()));
        crm.opportunities().terminate(both.id());
    }

    @Test
    @DisplayName("U3: while a plugin's restriction fails nothing is shown and nothing is done")
    default void u3PluginFailing() {
        Opportunity opportunity = with().opportunity();
        IllegalStateException failure = new IllegalStateException("do not know");
        Crm crm = builder()
                .plugin(plugin(
                        "failing",
                        to -> to.restriction(new AccessPolicy() {
                            @Override
                            public Restriction documents(Actor actor) {
                                throw failure;
                            }
                        })))
                .build();
        for (Consumer<Crm> call : List.<Consumer<Crm>>of(
                asked -> asked.opportunities().search(ListQuery.all()),
                asked -> asked.opportunities().get(opportunity.id()),
                asked -> asked.opportunities().approve(opportunity.id()))) {
            assertSame(failure, assertThrows(IllegalStateException.class, () -> call.accept(crm)));
        }
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
    }

    @Test
    @DisplayName("D4: what plugins seed comes after the usual values of a new ledger, with rates for sales stages")
    default void d4PluginSeeds() {
        Crm crm = builder()
                .plugin(plugin("a", to -> to.seed(Dictionary.IMPORTANCE, DictionarySeed.of("None", "\u65e0"))))
                .plugin(plugin("b", to -> {
                    to.seed(Dictionary.IMPORTANCE, DictionarySeed.of("Unknown", "\u672a\u77e5"));
                    to.seed(
                            Dictionary.SALES_STAGE,
                            DictionarySeed.stage("Signing", "\u7b7e\u7ea6", new BigDecimal("90.5")));
                }))
                .build()
                .ledger(crm().ledgerName() + "-seeded");
        crm.createLedger();
        assertEquals(
                List.of("High", "Medium", "Low", "None", "Unknown"),
                crm.dictionaries().values(Dictionary.IMPORTANCE).stream()
                        .map(DictionaryValue::text)
                        .toList());
        DictionaryValue signing =
                crm.dictionaries().find(Dictionary.SALES_STAGE, "Signing").orElseThrow();
        assertEquals("90.50", signing.rate().orElseThrow().toString());
        assertEquals(6, signing.position());
        assertEquals(List.of(), crm.verify());
    }

    @Test
    @DisplayName("L1: a list has the labels that plugins give its columns, and keeps their keys")
    default void l1PluginLabels() {
        with().opportunity(o -> o.subject("Boat"));
        with().opportunity(o -> o.subject("Car"));
        Crm crm = builder()
                .plugin(plugin("a", to -> {
                    to.label(OpportunityColumns.LIST, OpportunityColumns.SUBJECT, "Vessel", "\u8239");
                    to.label(OpportunityColumns.LIST, OpportunityColumns.NUMBER, "Reference", "\u53c2\u8003");
                }))
                .build();
        var shown = crm.opportunities().type();
        assertEquals("Vessel", shown.column("subject").orElseThrow().label(Locale.ENGLISH));
        assertEquals("\u8239", shown.column("subject").orElseThrow().label(Locale.CHINESE));
        assertEquals("Reference", shown.column("number").orElseThrow().label(Locale.ENGLISH));
        var without = crm().opportunities().type().column("subject").orElseThrow();
        assertEquals("Subject", without.label(Locale.ENGLISH));
        ListQuery boats = ListQuery.all().where(Filter.where(OpportunityColumns.SUBJECT, Operator.EQ, "Boat"));
        assertEquals(1, crm.opportunities().search(boats).rows().size());
    }

    @Test
    @DisplayName("Plugin: before the commit no plugin can use or close the CRM; a plugin that tries changes nothing")
    default void pluginReEntering() {
        Opportunity opportunity = with().opportunity();
        Opportunity other = with().opportunity();
        AtomicReference<Crm> built = new AtomicReference<>();
        for (Consumer<Crm> entering : List.<Consumer<Crm>>of(
                crm -> crm.opportunities().get(other.id()),
                crm -> crm.opportunities().approve(other.id()),
                crm -> crm.as(Actor.of("another")).opportunities().approve(other.id()),
                crm -> crm.inTransaction(group -> group.opportunities().approve(other.id())),
                crm -> crm.ledger(crm.ledgerName() + "-entered").createLedger(),
                Crm::settings,
                Crm::verify,
                Crm::close)) {
            built.set(builder()
                    .plugin(plugin("entering", to -> to.listener(before(event -> entering.accept(built.get())))))
                    .build());
            refused(ErrorCode.RE_ENTERED, () -> built.get().opportunities().terminate(opportunity.id()));
            refused(
                    ErrorCode.RE_ENTERED,
                    () -> built.get()
                            .inTransaction(group -> group.opportunities().terminate(opportunity.id())));
        }
        assertEquals(opportunity, crm().opportunities().get(opportunity.id()));
        Crm stubborn = builder()
                .plugin(plugin(
                        "stubborn",
                        to -> to.listener(before(event -> refused(
                                ErrorCode.RE_ENTERED,
                                () -> built.get().opportunities().approve(other.id()))))))
                .build();
        built.set(stubborn);
        stubborn.opportunities().approve(opportunity.id());
        assertEquals(2, crm().opportunities().get(opportunity.id()).revision());
        assertEquals(other, crm().opportunities().get(other.id()));
    }

    @Test
    @DisplayName("Plugin: numbering and restrictions cannot use the CRM either; after the commit a plugin can")
    default void pluginReEnteringElsewhere() {
        Opportunity other = with().opportunity();
        AtomicReference<Crm> built = new AtomicReference<>();
        built.set(builder()
                .plugin(plugin(
                        "numbering",
                        to -> to.numbering(DocumentKind.OPPORTUNITY, (kind, today, running) -> {
                            built.get().opportunities().approve(other.id());
                            return "never";
                        })))
                .build());
        refused(ErrorCode.RE_ENTERED, () -> new Fixtures(built.get()).opportunity());
        built.set(builder()
                .plugin(plugin(
                        "restriction",
                        to -> to.restriction(new AccessPolicy() {
                            @Override
                            public boolean allows(Actor actor, Action action) {
                                return built.get()
                                        .opportunities()
                                        .find(other.id())
                                        .isPresent();
                            }
                        })))
                .build());
        refused(ErrorCode.RE_ENTERED, () -> built.get().opportunities().approve(other.id()));
        built.set(builder()
                .plugin(plugin(
                        "after",
                        to -> to.listener(after(event -> {
                            if (event.context().action() == Action.OPPORTUNITY_APPROVE) {
                                built.get().opportunities().revokeApproval(other.id());
                            }
                        }))))
                .build());
        built.get().opportunities().approve(other.id());
        assertEquals(other.state(), crm().opportunities().get(other.id()).state());
        assertEquals(3, crm().opportunities().get(other.id()).revision());
    }

    private static void denied(Executable call) {
        thrown(AccessDeniedException.class, ErrorCode.ACCESS_DENIED, call);
    }

    private static Numbering years() {
        return (kind, today, running) -> today.getYear() + "/" + running.applyAsLong("year " + today.getYear());
    }

    private static AccessPolicy policy(Restriction restriction, Action forbidden) {
        return new AccessPolicy() {
            @Override
            public Restriction documents(Actor actor) {
                return restriction;
            }

            @Override
            public boolean allows(Actor actor, Action action) {
                return action != forbidden;
            }
        };
    }

    private static CrmListener before(Consumer<CrmEvent> heard) {
        return new CrmListener() {
            @Override
            public void beforeCommit(CrmEvent event) {
                heard.accept(event);
            }

            @Override
            public boolean wantsAfterCommit() {
                return false;
            }
        };
    }

    private static CrmListener after(Consumer<CrmEvent> heard) {
        return new CrmListener() {
            @Override
            public void afterCommit(CrmEvent event) {
                heard.accept(event);
            }
        };
    }

    private static CrmPlugin plugin(String id, Consumer<Contributions> additions) {
        return new CrmPlugin() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void install(Contributions contributions) {
                additions.accept(contributions);
            }
        };
    }
}
