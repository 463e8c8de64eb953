package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of a host's customers, in its own tables or elsewhere. */
class HostEntryListTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M7, L1: a host's customers are listed in each mode, sorted and filtered by code and name, in one statement")
    void described(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partners(host);
            StatementCount count = new StatementCount();
            Connection counted = count.on(new OneConnection(host.connection)).getConnection();
            Crm crm = Fixtures.on(JdbcStore.joining(() -> () -> counted).build())
                    .ledgerName(host.ledger())
                    .ledger(new HostLedger())
                    .build();
            crm.createLedger();
            Listing<CustomerId> all = crm.customers();
            assertThat(codes(all, ListQuery.all())).containsExactly("P2", "P20", "P3", "p1");
            assertThat(count.of(() -> all.search(ListQuery.all()))).hasSize(1);
            modes(crm);
            orders(all, List.of("P2", "P20", "P3", "p1"));
            orders(crm.customers().level(), List.of("S", "P20", "p1"));
            assertThat(codes(all, where(MasterColumns.NAME, Operator.CONTAINS, "LTD")))
                    .containsExactly("P2", "P20", "P3");
            assertThat(codes(all, where(MasterColumns.CODE, Operator.EQ, "P1"))).containsExactly("p1");
            assertThat(codes(all, where(MasterColumns.CATEGORY, Operator.EQ, "true")))
                    .isEmpty();
            assertThat(all.search(ListQuery.all().ofSize(1).withTotal()).total())
                    .isEqualTo(OptionalLong.of(4));
            assertThat(all.findNext(ListQuery.all(), "name", "alpha")
                            .orElseThrow()
                            .id())
                    .isEqualTo(partner(3));
            refused(ErrorCode.NOT_SORTABLE, () -> all.search(ListQuery.all().sortedBy(Sort.by(MasterColumns.PHONE))));
            refused(ErrorCode.NOT_FILTERABLE, () -> all.search(where(MasterColumns.PHONE, Operator.EQ, "1")));
            assertThat(crm.employees().level().search(ListQuery.all()).rows()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M8: what a host's ledger keeps of its customers besides code and name is shown")
    void attributes(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partners(host);
            Crm crm = host.joined().ledger(new KindLedger()).build();
            crm.createLedger();
            assertThat(crm.customers().search(ListQuery.all()).rows())
                    .allSatisfy(row -> assertThat(row.get(MasterColumns.KIND)).contains("SUPPLIER"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M7, L1: the customers of a ledger elsewhere are listed by code; other orders and filters are refused")
    void elsewhere(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partners(host);
            Crm crm = host.joined().ledger(new FarLedger()).build();
            crm.createLedger();
            Listing<CustomerId> all = crm.customers();
            modes(crm);
            assertThat(codes(all, ListQuery.all().ofSize(2))).containsExactly("P2", "P20", "P3", "p1");
            assertThat(codes(crm.customers().level(), ListQuery.all().ofSize(1)))
                    .containsExactly("S", "P20", "p1");
            assertThat(all.search(ListQuery.all().ofSize(1).withTotal()).total())
                    .isEqualTo(OptionalLong.of(4));
            refused(ErrorCode.NOT_SORTABLE, () -> all.search(ListQuery.all().sortedBy(Sort.by(MasterColumns.NAME))));
            refused(
                    ErrorCode.NOT_SORTABLE,
                    () -> all.search(ListQuery.all().sortedBy(Sort.descendingBy(MasterColumns.CODE))));
            refused(ErrorCode.NOT_FILTERABLE, () -> all.search(where(MasterColumns.NAME, Operator.CONTAINS, "a")));
            refused(ErrorCode.NOT_FILTERABLE, () -> all.findNext(ListQuery.all(), "name", "a"));
            containing(crm);
        }
    }

    /** A ledger elsewhere looks for one text among all of its leaves. */
    private static void containing(Crm crm) {
        ListQuery ltd = ListQuery.all().where(MasterColumns.containing("ltd"));
        assertThat(codes(crm.customers(), ltd.ofSize(2))).containsExactly("P2", "P20", "P3");
        assertThat(crm.customers().search(ltd.ofSize(1).withTotal()).total()).isEqualTo(OptionalLong.of(3));
        ListQuery categories = ltd.where(ltd.filter().and(Filter.where(MasterColumns.CATEGORY, Operator.EQ, "true")));
        assertThat(codes(crm.customers(), categories)).isEmpty();
        ListQuery two = ltd.where(ltd.filter().and(MasterColumns.containing("a")));
        ListQuery either = ltd.where(ltd.filter().or(MasterColumns.containing("a")));
        for (ListQuery query : List.of(two, either)) {
            refused(ErrorCode.NOT_FILTERABLE, () -> crm.customers().search(query));
        }
        for (Listing<CustomerId> part : List.of(
                crm.customers().under(partner(1)),
                crm.customers().level(),
                crm.customers().level(partner(1)))) {
            refused(ErrorCode.NOT_FILTERABLE, () -> part.search(ltd));
        }
    }

    private static void modes(Crm crm) {
        assertThat(codes(crm.customers().under(partner(1)), ListQuery.all())).containsExactly("P2", "P3");
        assertThat(codes(crm.customers().under(partner(3)), ListQuery.all())).isEmpty();
        assertThat(codes(crm.customers().level(), ListQuery.all())).containsExactly("S", "P20", "p1");
        assertThat(codes(crm.customers().level(partner(1)), ListQuery.all())).containsExactly("M", "P3");
    }

    /** Sorted by code in pages of any size, both ways; the category of a level stays where it is. */
    private static void orders(Listing<CustomerId> list, List<String> ascending) {
        for (int size = 1; size <= ascending.size() + 1; size++) {
            assertThat(codes(list, ListQuery.all().ofSize(size))).isEqualTo(ascending);
        }
        int categories = ascending.get(0).equals("S") ? 1 : 0;
        List<String> reversed = new ArrayList<>(ascending);
        List<String> byName = reversed.subList(categories, reversed.size());
        byName.sort(String.CASE_INSENSITIVE_ORDER);
        Collections.reverse(byName);
        for (int size = 1; size <= ascending.size() + 1; size++) {
            assertThat(codes(list, ListQuery.all().ofSize(size).sortedBy(Sort.descendingBy(MasterColumns.CODE))))
                    .isEqualTo(reversed);
        }
    }

    private static List<String> codes(Listing<CustomerId> list, ListQuery query) {
        List<String> codes = new ArrayList<>();
        Optional<ListQuery> next = Optional.of(query);
        while (next.isPresent()) {
            Page<CustomerId> page = list.search(next.get());
            page.rows().forEach(row -> codes.add(row.get(MasterColumns.CODE).orElseThrow()));
            next = page.next().map(query::after);
        }
        return codes;
    }

    private static ListQuery where(Column<?> column, Operator operator, String value) {
        return ListQuery.all().where(Filter.where(column, operator, value));
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(code));
    }

    /** South with Middle, with one partner each; two at the top. */
    private static void partners(Host host) throws SQLException {
        host.execute(
                "delete from partner where parent_id in (select id from (select id from partner) p where id = 10)");
        host.execute("delete from partner where parent_id is not null");
        host.execute("delete from partner");
        host.execute("delete from staff");
        host.execute("insert into partner values (1, 'S', 'South', null)");
        host.execute("insert into partner values (10, 'M', 'Middle', 1)");
        host.execute("insert into partner values (20, 'P20', 'Zebra Ltd', null), (3, 'P3', 'alpha Ltd', 1)");
        host.execute("insert into partner values (4, 'p1', 'Beta', null), (2, 'P2', 'Deep Ltd', 10)");
        host.execute("insert into staff values (7, 'B7', 'Ann Zhang')");
    }

    private static CustomerId partner(int id) {
        return new CustomerId("erp", String.valueOf(id));
    }

    /** A host's ledger that also knows what its partners are. */
    private static final class KindLedger extends HostLedger {

        @Override
        public Set<Attribute> attributes(MasterKind kind) {
            return kind == MasterKind.CUSTOMER ? Set.of(Attribute.PARTNER_KIND) : Set.of();
        }

        @Override
        public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
            Map<LedgerId, LedgerNode> found = new HashMap<>();
            super.findAll(transaction, ids)
                    .forEach((id, node) -> found.put(
                            id,
                            new LedgerNode(
                                    id,
                                    node.parent(),
                                    node.code(),
                                    node.name(),
                                    node.category(),
                                    Map.of(Attribute.PARTNER_KIND, PartnerKind.SUPPLIER))));
            return found;
        }
    }

    /** The same ledger, but that it lives in this database is nobody's business. */
    private static final class FarLedger implements Ledger {

        private final HostLedger near = new HostLedger();

        @Override
        public Set<Attribute> attributes(MasterKind kind) {
            return near.attributes(kind);
        }

        @Override
        public Optional<LedgerNode> find(Transaction transaction, LedgerId id) {
            return near.find(transaction, id);
        }

        @Override
        public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
            return near.findAll(transaction, ids);
        }

        @Override
        public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
            return near.findByCode(transaction, kind, code);
        }

        @Override
        public List<LedgerNode> page(
                Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
            List<LedgerNode> found = near.page(transaction, kind, new Scope.Everything(), Optional.empty(), 1000);
            return found.stream()
                    .filter(node -> in(transaction, scope, node))
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .filter(node -> node.code().compareTo(afterCode.orElse("")) > 0)
                    .limit(size)
                    .toList();
        }

        private boolean in(Transaction transaction, Scope scope, LedgerNode node) {
            if (scope instanceof Scope.Level level) {
                return node.parent().equals(level.parent());
            } else if (scope instanceof Scope.Under under) {
                return !node.category()
                        && near.ancestors(transaction, node.id()).contains(under.category());
            } else if (scope instanceof Scope.Containing containing) {
                return !node.category() && node.name().toLowerCase(Locale.ROOT).contains(containing.text());
            }
            return !node.category();
        }

        @Override
        public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
            return near.leaves(transaction, category);
        }

        @Override
        public List<LedgerId> ancestors(Transaction transaction, LedgerId id) {
            return near.ancestors(transaction, id);
        }

        @Override
        public HostUsage usage(Transaction transaction, LedgerId id) {
            return near.usage(transaction, id);
        }
    }
}
