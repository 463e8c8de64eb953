package io.crmkit.jdbc.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Restriction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list mechanism with every kind of column, a parent and a key of two parts, against an order computed here. */
class ListPageTest {

    private static final long SEED = Long.getLong("crm.list.seed", System.nanoTime());
    private static final int ROWS = 40;

    private final StatementCount count = new StatementCount();

    /** A database with notes, and how its ledger is reached. */
    private record World(Store store, LedgerContext ledger, Fixtures with) {

        Page<RecordId<OpportunityId>> page(ListQuery query, Restriction restriction) {
            return store.read(
                    transaction -> new ListPage<>(Session.of(JdbcTransaction.of(transaction), ledger), NoteList.MAPPING)
                            .read(query, restriction));
        }

        List<Row<RecordId<OpportunityId>>> all(ListQuery first) {
            List<Row<RecordId<OpportunityId>>> rows = new ArrayList<>();
            Optional<ListQuery> query = Optional.of(first);
            while (query.isPresent()) {
                Page<RecordId<OpportunityId>> page = page(query.get(), Restriction.all());
                rows.addAll(page.rows());
                query = page.next().map(first::after);
            }
            return rows;
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L1: a row shows the values of the record, of its parent and of what both name")
    void row(TestDatabase database) {
        World world = world(database, 0);
        Fixtures with = world.with;
        Opportunity parent =
                with.opportunity(o -> o.number("N1").subject("Big one").customer(with.customer("C2")));
        with.open(
                parent.id(),
                r -> r.cost(new BigDecimal("70"))
                        .amount(new BigDecimal("50"))
                        .type(with.value(Dictionary.CONTACT_TYPE, "Visit"))
                        .contactPerson(with.person(with.customer("C2"), "wang")));
        assertThat(world.page(ListQuery.all(), Restriction.all()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(new RecordId<>(parent.id(), 1));
                    assertThat(row.highlight()).isEqualTo(Highlight.NONE);
                    assertThat(row.values())
                            .isEqualTo(Map.ofEntries(
                                    Map.entry("parent", "N1"),
                                    Map.entry("sequence", BigDecimal.ONE),
                                    Map.entry("at", Fixtures.TODAY.atTime(9, 30)),
                                    Map.entry("done", false),
                                    Map.entry("type", "Visit"),
                                    Map.entry("person", "wang"),
                                    Map.entry("employee", "E1"),
                                    Map.entry("rate", new BigDecimal("50.00")),
                                    Map.entry("cost", new BigDecimal("70.00")),
                                    Map.entry("margin", new BigDecimal("-20.00")),
                                    Map.entry("subject", "Big one"),
                                    Map.entry("customer", "Customer C2"),
                                    Map.entry("stage", "Proposal"),
                                    Map.entry("state", "ACTIVE"),
                                    Map.entry("size", "LARGE")));
                });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "L1: the list sorts by every column, absent first, ties by both parts of the key, in pages of any size")
    void sorted(TestDatabase database) {
        World world = world(database, ROWS);
        List<Row<RecordId<OpportunityId>>> byKey = world.all(ListQuery.all());
        assertThat(byKey).hasSize(ROWS).isSortedAccordingTo(byKey());
        assertThat(world.all(ListQuery.all().ofSize(7))).isEqualTo(byKey);
        for (Column<?> column : NoteList.TYPE_OF_LIST.columns()) {
            List<Row<RecordId<OpportunityId>>> expected = new ArrayList<>(byKey);
            expected.sort(by(column).thenComparing(byKey()));
            String what = column.key() + ", seed " + SEED;
            assertThat(world.all(ListQuery.all().sortedBy(Sort.by(column)).ofSize(7)))
                    .as(what)
                    .isEqualTo(expected);
            Collections.reverse(expected);
            assertThat(world.all(
                            ListQuery.all().sortedBy(Sort.descendingBy(column)).ofSize(3)))
                    .as(what)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L3: every column is filtered by every operator it allows")
    void filtered(TestDatabase database) {
        World world = world(database, ROWS);
        List<Row<RecordId<OpportunityId>>> rows = world.all(ListQuery.all());
        for (Column<?> column : NoteList.TYPE_OF_LIST.columns()) {
            Object sample = rows.stream()
                    .flatMap(row -> row.get(column).stream())
                    .skip(3)
                    .findFirst()
                    .orElseThrow();
            for (Operator operator : Operator.values()) {
                if (column.type().allows(operator)) {
                    filtered(world, rows, column, operator, column.type().format(sample));
                }
            }
            filtered(world, rows, column, Operator.EQ, "");
            filtered(world, rows, column, Operator.NE, "");
        }
    }

    private static void filtered(
            World world, List<Row<RecordId<OpportunityId>>> rows, Column<?> column, Operator operator, String value) {
        List<Row<RecordId<OpportunityId>>> expected = rows.stream()
                .filter(row -> matches(column.type(), row.get(column), operator, value))
                .toList();
        Page<RecordId<OpportunityId>> page = world.page(
                ListQuery.all().where(Filter.where(column, operator, value)).withTotal(), Restriction.all());
        assertThat(page.rows())
                .as("%s %s %s, seed %d", column.key(), operator, value, SEED)
                .isEqualTo(expected);
        assertThat(page.total()).hasValue(expected.size());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("U3: a restriction lets see the records of the parents it lets see, in one statement")
    void restricted(TestDatabase database) {
        World world = world(database, ROWS);
        CustomerId customer = world.with.customer("C1");
        Restriction some = new Restriction.CustomerIn(Set.of(customer));
        List<Row<RecordId<OpportunityId>>> expected = world.all(ListQuery.all()).stream()
                .filter(row -> row.get(NoteList.CUSTOMER).orElseThrow().equals("Customer C1"))
                .toList();
        assertThat(expected).isNotEmpty();
        Page<RecordId<OpportunityId>> page = world.page(ListQuery.all().withTotal(), some);
        assertThat(page.rows()).isEqualTo(expected);
        assertThat(page.total()).hasValue(expected.size());
        ListQuery costly = ListQuery.all()
                .sortedBy(Sort.by(NoteList.STAGE))
                .where(Filter.where(NoteList.PERSON, Operator.CONTAINS, "a"));
        assertThat(count.of(() -> world.page(costly, some))).hasSize(1);
        assertThat(count.of(() -> world.page(costly.withTotal(), some))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K15: the key and number of a made-up cursor are places like any others")
    void madeUpPlaces(TestDatabase database) {
        World world = world(database, ROWS);
        List<Row<RecordId<OpportunityId>>> rows = world.all(ListQuery.all());
        String number = rows.get(0).get(NoteList.PARENT).orElseThrow();
        for (String sequence : List.of("-1", "0.5", "1", "1.5", "999999999999999999999999999999")) {
            List<Row<RecordId<OpportunityId>>> expected = rows.stream()
                    .filter(row -> !row.get(NoteList.PARENT).orElseThrow().equals(number)
                            || row.get(NoteList.SEQUENCE).orElseThrow().compareTo(new BigDecimal(sequence)) > 0)
                    .toList();
            assertThat(world.all(ListQuery.all().after(new Cursor(Optional.empty(), List.of(number, sequence)))))
                    .as(sequence)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L1: names of a ledger that lives elsewhere are shown, but neither sorted nor filtered by")
    void elsewhere(TestDatabase database) {
        World here = world(database, ROWS);
        World elsewhere = new World(
                here.store, new LedgerContext(here.ledger.name(), elsewhere(here.ledger.ledger())), here.with);
        assertThat(elsewhere.all(ListQuery.all().ofSize(9)).stream().map(Row::values))
                .isEqualTo(here.all(ListQuery.all()).stream().map(Row::values).toList());
        Map.of(
                        ListQuery.all().sortedBy(Sort.by(NoteList.CUSTOMER)),
                        ErrorCode.NOT_SORTABLE,
                        ListQuery.all().where(Filter.where(NoteList.EMPLOYEE, Operator.EQ, "E1")),
                        ErrorCode.NOT_FILTERABLE)
                .forEach((query, code) -> assertThatThrownBy(() -> elsewhere.page(query, Restriction.all()))
                        .isInstanceOfSatisfying(
                                ValidationException.class,
                                thrown -> assertThat(thrown.violations())
                                        .extracting("code")
                                        .containsExactly(code)));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private World world(TestDatabase database, int notes) {
        Store store = JdbcStore.standalone(count.on(database.freshPool(2))).build();
        Crm crm = Fixtures.on(store).build();
        crm.createLedger();
        World world = new World(store, new LedgerContext("main", store.ownLedger("main")), new Fixtures(crm));
        if (notes > 0) {
            write(world.with, notes, new Random(SEED));
            crm.opportunities()
                    .terminate(
                            crm.opportunities().findByNumber("n1").orElseThrow().id());
        }
        return world;
    }

    /** Notes on four opportunities, with ties and absent values in every column. */
    private static void write(Fixtures with, int notes, Random random) {
        List<Opportunity> parents = new ArrayList<>();
        for (String number : List.of("N1", "n1", "B", "\u4e2d")) {
            int n = parents.size();
            parents.add(with.opportunity(o -> o.number(number)
                    .subject(List.of("x", "X", "y").get(n % 3))
                    .customer(with.customer("C" + n % 2))
                    .stage(with.stage(n == 2 ? "Closing" : "Proposal"))));
        }
        var type = with.value(Dictionary.CONTACT_TYPE, "Visit");
        var persons = parents.stream()
                .map(p -> with.person(p.customer(), "anna " + parents.indexOf(p)))
                .toList();
        for (int i = 0; i < notes; i++) {
            int n = i;
            with.open(parents.get(i % 4).id(), r -> {
                r.at(Fixtures.TODAY.atTime(9, random.nextInt(4)))
                        .employee(with.employee("E" + random.nextInt(3)))
                        .rate(BigDecimal.valueOf(random.nextInt(3)))
                        .cost(BigDecimal.valueOf(random.nextInt(4) * 30L))
                        .amount(BigDecimal.valueOf(random.nextInt(4) * 25L));
                if (random.nextInt(3) > 0) {
                    r.type(type).planned(Fixtures.TODAY.plusDays(random.nextInt(3)));
                }
                if (random.nextBoolean()) {
                    r.contactPerson(persons.get(n % 4));
                }
                return n < 8 ? r.completed() : r;
            });
        }
    }

    private static Comparator<Row<RecordId<OpportunityId>>> byKey() {
        return Comparator.<Row<RecordId<OpportunityId>>, Object>comparing(
                        row -> row.get(NoteList.PARENT).orElseThrow(), ColumnType.TEXT::compare)
                .thenComparing(row -> row.get(NoteList.SEQUENCE).orElseThrow());
    }

    private static Comparator<Row<RecordId<OpportunityId>>> by(Column<?> column) {
        ColumnType type = column.type();
        return Comparator.comparing(
                row -> row.get(column).<Object>map(type::folded).orElse(null), Comparator.nullsFirst(type::compare));
    }

    private static boolean matches(ColumnType type, Optional<?> value, Operator operator, String wanted) {
        if (wanted.isEmpty()) {
            return value.isPresent() == (operator == Operator.NE);
        } else if (value.isEmpty()) {
            return operator == Operator.NE;
        } else if (operator == Operator.CONTAINS) {
            return type.folded(value.get())
                    .toString()
                    .contains(type.folded(wanted).toString());
        }
        int compared = type.compare(type.folded(value.get()), type.folded(type.parse(wanted)));
        return switch (operator) {
            case EQ -> compared == 0;
            case NE -> compared != 0;
            case GT -> compared > 0;
            case GE -> compared >= 0;
            case LT -> compared < 0;
            case LE -> compared <= 0;
            case CONTAINS -> throw new IllegalStateException();
        };
    }

    /** The same ledger, but one of which the store does not know that it is in the same database. */
    private static Ledger elsewhere(Ledger ledger) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
