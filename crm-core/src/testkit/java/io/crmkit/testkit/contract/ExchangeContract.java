package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.history.HistoryEntry;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole ledgers out and in (X1, X2). */
public interface ExchangeContract extends ConfigurableContract {

    @Test
    @DisplayName("X2: what was exported, imported into an empty ledger, gives the same export; in any order of rows")
    default void exportsAndImports() {
        long seed = Long.getLong("crm.exchange.seed", new Random().nextLong());
        RandomLedger.fill(crm(), seed, 30);
        Tables first = exported(crm());
        assertEquals(1, first.rows().get(ExchangeFile.SETTINGS).size());
        first.rows().forEach((file, rows) -> assertFalse(rows.isEmpty(), file + ", -Dcrm.exchange.seed=" + seed));
        Crm copy = empty("copy");
        copy.exchange().importFrom(first);
        Tables second = exported(copy);
        assertEquals(first.rows(), second.rows(), "-Dcrm.exchange.seed=" + seed);
        assertEquals(first.contents(), second.contents(), "-Dcrm.exchange.seed=" + seed);
        assertEquals(List.of(), copy.verify(), "-Dcrm.exchange.seed=" + seed);
        Tables shuffled = exported(crm());
        for (ExchangeFile file : shuffled.files()) {
            if (file != ExchangeFile.DICTIONARIES) {
                shuffled.change(file, rows -> {
                    Collections.shuffle(rows, new Random(seed));
                    return rows;
                });
            }
        }
        Crm other = empty("shuffled");
        other.exchange().importFrom(shuffled);
        assertEquals(first.rows(), exported(other).rows(), "shuffled, -Dcrm.exchange.seed=" + seed);
    }

    @Test
    @DisplayName("X1: a dry run checks everything, is heard of, and writes nothing, not even in the history")
    default void dryRun() {
        Tables tables = small().row(ExchangeFile.DICTIONARY_LABELS, "industry", "Branch");
        List<Long> heard = new ArrayList<>();
        int entries = entries(crm());
        ExchangeSummary checked = crm().exchange()
                .importFrom(tables, ImportOptions.standard().dryRun().reportingTo((file, done, total) -> {
                    heard.add(done);
                    heard.add(total);
                }));
        assertEquals(6, checked.total());
        assertEquals(List.of(6L, 6L), heard);
        assertEquals(List.of(), with().numbers(ListQuery.all()));
        assertTrue(crm().customers().findByCode("C1").isEmpty());
        assertEquals("Industry", crm().dictionaries().label(Dictionary.INDUSTRY, java.util.Locale.ENGLISH));
        assertEquals(entries, entries(crm()));
        assertEquals(checked, crm().exchange().importFrom(tables));
        assertEquals(List.of("O1"), with().numbers(ListQuery.all()));
        assertEquals(entries + 1, entries(crm()));
    }

    @Test
    @DisplayName("H1 X1: the entry of an import is found from every document it brought, before all later ones")
    default void importIsInTheHistory() {
        Tables tables = small().row(ExchangeFile.PRODUCTS, "P1", null, "Pump")
                .row(
                        ExchangeFile.PROJECTS,
                        "P1",
                        null,
                        "Subject",
                        "C1",
                        "E1",
                        "First",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "2011-01-05")
                .row(ExchangeFile.QUOTES, "Q1", "2011-01-05", null, "C1", "E1")
                .row(ExchangeFile.QUOTE_LINES, "Q1", "1", "P1", "1", "2")
                .row(ExchangeFile.SERVICES, "S1", "C1", "E1", "Subject", null, null, "2011-01-05T09:30")
                .row(ExchangeFile.WORK_PLANS, "W1", "E1", null, "DAY", "2011-01-05");
        crm().exchange().importFrom(tables);
        var plan = crm().workPlans().findByNumber("W1").orElseThrow().id();
        var service = crm().services().findByNumber("S1").orElseThrow().id();
        assertEquals(List.of(Action.IMPORT), actions(crm().history().of(plan)));
        assertEquals(List.of(Action.IMPORT), actions(crm().history().of(service)));
        assertEquals(
                List.of(Action.IMPORT),
                actions(crm().history()
                        .of(crm().quotes().findByNumber("Q1").orElseThrow().id())));
        assertEquals(
                List.of(Action.IMPORT),
                actions(crm().history()
                        .of(crm().projects().findByNumber("P1").orElseThrow().id())));
        assertEquals(
                List.of(Action.IMPORT),
                actions(crm().history()
                        .of(crm().opportunities()
                                .findByNumber("O1")
                                .orElseThrow()
                                .id())));
        crm().workPlans().reply(plan, "reply");
        crm().workPlans().delete(plan);
        assertEquals(
                List.of(Action.WORK_PLAN_DELETE, Action.WORK_PLAN_REPLY, Action.IMPORT),
                actions(crm().history().of(plan)));
        assertEquals(
                List.of(),
                crm().history().of(with().service(s -> s).id()).stream()
                        .filter(entry -> entry.action() == Action.IMPORT)
                        .toList());
    }

    private static List<Action> actions(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::action).toList();
    }

    @Test
    @DisplayName("X1: rows written before the first bad one was found are rolled back")
    default void refused() {
        Tables tables = small();
        for (int i = 2; i < 2000; i++) {
            tables.row(ExchangeFile.OPPORTUNITIES, opportunity("O" + i, "1.00"));
        }
        tables.row(ExchangeFile.REPLIES, "CONTACT", "O1", "1", "1", "boss", "2011-01-01T00:00:00Z", null);
        tables.row(ExchangeFile.REPLIES, "CONTACT", "O1", "2", "1", "boss", "2011-01-01T00:00:00Z", "well done");
        int entries = entries(crm());
        ImportRefusedException refused = assertThrows(
                ImportRefusedException.class, () -> crm().exchange().importFrom(tables));
        assertEquals(
                List.of("replies.csv:2:seq", "replies.csv:2:text", "replies.csv:3:seq"),
                refused.badRows().stream()
                        .map(row -> row.file() + ":" + row.line() + ":"
                                + row.violation().field())
                        .sorted()
                        .toList());
        assertTrue(crm().customers().findByCode("C1").isEmpty());
        assertEquals(List.of(), with().numbers(ListQuery.all()));
        assertEquals(entries, entries(crm()));
    }

    @Test
    @DisplayName("X1 V1: settings.csv changes the decimals for the same import and for every Crm on the ledger")
    default void scale() {
        Crm other = builder().build();
        assertEquals(2, other.settings().scale().digits());
        other.customers().findByCode("C1");
        thrown(
                ImportRefusedException.class,
                ErrorCode.IMPORT_REFUSED,
                () -> crm().exchange().importFrom(small("1.234")));
        crm().exchange().importFrom(small("1.234").row(ExchangeFile.SETTINGS, "scale", "3"));
        assertEquals(3, crm().settings().scale().digits());
        for (Crm each : List.of(crm(), other)) {
            OpportunityId id =
                    each.opportunities().findByNumber("O1").orElseThrow().id();
            assertEquals(
                    "1.234", each.opportunities().get(id).present().amount().toString());
            Fixtures with = new Fixtures(each);
            assertEquals(
                    "0.001",
                    with.opportunity(o -> o.expected(new BigDecimal("0.001")))
                            .present()
                            .amount()
                            .toString());
        }
        Tables same = new Tables().row(ExchangeFile.SETTINGS, "scale", "3");
        assertEquals(1, crm().exchange().importFrom(same).total());
        settingsRefused(ErrorCode.SCALE_FIXED, "scale", "2");
    }

    @Test
    @DisplayName("X1 V1: settings.csv: one scale of 0 to 4, not once a product has a price, whether leaf or category")
    default void badSettings() {
        settingsRefused(ErrorCode.OUT_OF_RANGE, "scale", "5");
        settingsRefused(ErrorCode.NOT_A_NUMBER, "scale", "-1");
        settingsRefused(ErrorCode.REQUIRED, "scale", null);
        settingsRefused(ErrorCode.NOT_ONE_OF, "Scale", "2");
        thrown(
                ImportRefusedException.class,
                ErrorCode.IMPORT_REFUSED,
                () -> crm().exchange()
                        .importFrom(new Tables()
                                .row(ExchangeFile.SETTINGS, "scale", "1")
                                .row(ExchangeFile.SETTINGS, "scale", "1")));
        ProductDetails priced = new ProductDetails(null, null, null, new BigDecimal("0.5"));
        var product = crm().products().add(Product.draft("P", "Priced", priced));
        settingsRefused(ErrorCode.SCALE_FIXED, "scale", "0");
        crm().products().add(Product.draft("Q", "Below"), product.id());
        settingsRefused(ErrorCode.SCALE_FIXED, "scale", "0");
        crm().products().modify(product.id(), Product.draft("P", "Free"));
        crm().exchange().importFrom(new Tables().row(ExchangeFile.SETTINGS, "scale", "0"));
        assertEquals(0, crm().settings().scale().digits());
        assertEquals(
                "7",
                with().opportunity(o -> o.expected(new BigDecimal("7.0")))
                        .present()
                        .amount()
                        .toString());
    }

    @Test
    @DisplayName("X1 U3: a ledger is exported whole, by an actor who may do it and sees all of it")
    default void exportIsAllowed() {
        AccessPolicy sees = new AccessPolicy() {
            @Override
            public Restriction opportunities(Actor actor) {
                return new Restriction.EmployeeUnder(with().employee("E1"));
            }
        };
        AccessPolicy does = new AccessPolicy() {
            @Override
            public boolean allows(Actor actor, Action action) {
                return action != Action.EXPORT;
            }
        };
        for (AccessPolicy policy : List.of(sees, does)) {
            Crm restricted = builder().policy(policy).build();
            thrown(
                    AccessDeniedException.class,
                    ErrorCode.ACCESS_DENIED,
                    () -> restricted.exchange().exportTo(new Tables()));
        }
    }

    @Test
    @DisplayName("X1: a file from which rows vanish, or to which rows come, while it is read is a bad file")
    default void changedFile() {
        Tables before = small().row(ExchangeFile.CONTACT_RECORDS, record("O1"));
        Tables withoutRecord = small().row(ExchangeFile.CONTACT_RECORDS, record("O2"));
        Tables withMore = small().row(ExchangeFile.OPPORTUNITIES, opportunity("O2", "1"));
        Tables withLess = new Tables().row(ExchangeFile.OPPORTUNITIES, new String[0]);
        withLess.change(ExchangeFile.OPPORTUNITIES, rows -> List.of());
        assertEquals("contact_records.csv", changed(before, withoutRecord, ExchangeFile.CONTACT_RECORDS));
        assertEquals("opportunities.csv", changed(before, withMore, ExchangeFile.OPPORTUNITIES));
        assertEquals("opportunities.csv", changed(before, withLess, ExchangeFile.OPPORTUNITIES));
        assertEquals(List.of(), crm().verify());
        assertEquals(List.of(), with().numbers(ListQuery.all()));
    }

    /** The file that is refused when it changes after it has been read for the first time. */
    private String changed(Tables before, Tables after, ExchangeFile file) {
        ImportRefusedException refused = assertThrows(
                ImportRefusedException.class,
                () -> crm().exchange().importFrom(new ChangingSource(before, after, file, new AtomicInteger())));
        assertEquals(
                List.of(ErrorCode.BAD_FILE),
                refused.badRows().stream().map(row -> row.violation().code()).toList());
        return refused.badRows().get(0).file();
    }

    private static String[] record(String opportunity) {
        return new String[] {opportunity, "1", "2011-01-05T09:30", null, "E1", null, null, "Subject"};
    }

    // -----------------------------------------------------------------------------------------------------------------
    private void settingsRefused(ErrorCode code, String name, String value) {
        ImportRefusedException refused = assertThrows(
                ImportRefusedException.class,
                () -> crm().exchange().importFrom(new Tables().row(ExchangeFile.SETTINGS, name, value)));
        assertEquals(
                List.of(code),
                refused.badRows().stream().map(row -> row.violation().code()).toList());
    }

    private static Tables small() {
        return small("1");
    }

    private static Tables small(String expected) {
        return new Tables()
                .row(ExchangeFile.CUSTOMERS, "C1", null, "One")
                .row(ExchangeFile.EMPLOYEES, "E1", null, "Ann")
                .row(ExchangeFile.DICTIONARIES, "sales_stage", "First", "10")
                .row(ExchangeFile.DICTIONARIES, "sales_stage", "Proposal", "50")
                .row(ExchangeFile.OPPORTUNITIES, opportunity("O1", expected));
    }

    private static String[] opportunity(String number, String expected) {
        return new String[] {number, "Subject", "C1", "E1", "First", null, null, expected, "2011-01-05"};
    }

    private Crm empty(String name) {
        Crm empty = crm().ledger(crm().ledgerName() + "-" + name);
        empty.createLedger();
        return empty;
    }

    private static Tables exported(Crm crm) {
        Tables tables = new Tables();
        ExchangeSummary summary = crm.exchange().exportTo(tables);
        assertEquals(tables.rows().values().stream().mapToLong(List::size).sum(), summary.total());
        return tables;
    }

    private static int entries(Crm crm) {
        return crm.history()
                .of(new Subject(SubjectKind.LEDGER, crm.ledgerName()))
                .size();
    }
}
