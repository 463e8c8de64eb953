package io.crmkit.jdbc.host;

import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.testkit.Fixtures;
import io.crmkit.value.UnitPrice;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Quotes of a host's own items, joined to the host's transaction. */
class HostQuoteTest {

    private static final int SAVEPOINT = 2;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Q2 M2 A4: the thousand items of a quote are looked up in few statements if the ledger is in the same database")
    void itemsHere(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            items(host);
            StatementCount count = new StatementCount();
            Connection counted = count.on(new OneConnection(host.connection)).getConnection();
            Crm crm = crm(host, () -> counted, RelationalLedger.class);
            AddQuote priced = quote(line -> line.at(BigDecimal.ONE)).build();
            assertThat(count.of(() -> crm.quotes().add(priced))).hasSizeLessThanOrEqualTo(6 + 3 + SAVEPOINT);
            assertThat(count.of(() -> crm.reports().quotes(QuoteCriteria.all())))
                    .hasSizeLessThanOrEqualTo(1 + SAVEPOINT);
            quotes(crm, "no number");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Q2 M2 A4: a quote of items of a ledger elsewhere has their prices, and its report their names")
    void itemsElsewhere(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            items(host);
            Crm crm = crm(host, () -> host.connection, Ledger.class);
            crm.quotes().add(quote(line -> line.at(BigDecimal.ONE)).build());
            quotes(crm, "88888");
        }
    }

    private static void quotes(Crm crm, String unknown) {
        Quote quote = crm.quotes().add(quote(line -> line).build());
        assertThat(quote.total().value()).isEqualByComparingTo("7500");
        assertThat(crm.quotes().get(quote.id())).isEqualTo(quote);
        assertThat(crm.reports().quotes(QuoteCriteria.all()).rows())
                .hasSize(Quote.MAX_LINES)
                .first()
                .extracting(Group::code, Group::name)
                .containsExactly("I1", "Item 1");
        assertThat(crm.quotes().search(ListQuery.all()).rows())
                .extracting(row -> row.get(QuoteColumns.CUSTOMER).orElseThrow())
                .containsExactly("Partner", "Partner");
        invalid(
                Map.of(
                        "lines[0].product",
                        ErrorCode.UNKNOWN_REFERENCE,
                        "lines[1].product",
                        ErrorCode.UNKNOWN_REFERENCE),
                () -> crm.quotes()
                        .add(quote(line -> line)
                                .lines(List.of(
                                        LineInput.of(new ProductId("erp", "77777"), BigDecimal.ONE),
                                        LineInput.of(new ProductId("erp", unknown), BigDecimal.ONE),
                                        LineInput.of(item(1), BigDecimal.ONE)))
                                .build()));
        assertThat(crm.verify()).isEmpty();
    }

    private static AddQuote.Builder quote(UnaryOperator<LineInput> but) {
        return AddQuote.builder()
                .date(Fixtures.TODAY)
                .customer(new CustomerId("erp", "4"))
                .salesperson(new EmployeeId("erp", "7"))
                .lines(IntStream.rangeClosed(1, Quote.MAX_LINES)
                        .mapToObj(i -> but.apply(LineInput.of(item(i), BigDecimal.ONE)))
                        .toList());
    }

    private static Crm crm(Host host, HostTransaction transaction, Class<? extends Ledger> as) {
        Crm crm = Fixtures.on(JdbcStore.joining(() -> transaction).build())
                .ledgerName(host.ledger())
                .ledger(priced(as))
                .build();
        crm.createLedger();
        return crm;
    }

    /** The host's ledger with a price for each item: as one in the same database, or as one that lives elsewhere. */
    private static Ledger priced(Class<? extends Ledger> as) {
        HostLedger host = new HostLedger();
        return as.cast(Proxy.newProxyInstance(as.getClassLoader(), new Class<?>[] {as}, (proxy, method, arguments) -> {
            if (method.getName().equals("editable")) {
                return host.editable((MasterKind) arguments[0]);
            }
            Object result = method.invoke(host, arguments);
            return method.getName().equals("findAll") ? priced((Map<?, ?>) result) : result;
        }));
    }

    private static Map<LedgerId, LedgerNode> priced(Map<?, ?> found) {
        return found.values().stream()
                .map(LedgerNode.class::cast)
                .map(node -> node.id().kind() == MasterKind.PRODUCT ? priced(node) : node)
                .collect(Collectors.toMap(LedgerNode::id, node -> node, (a, b) -> a, LinkedHashMap::new));
    }

    private static LedgerNode priced(LedgerNode node) {
        UnitPrice price = new UnitPrice(new BigDecimal("7.5"));
        return new LedgerNode(
                node.id(),
                node.parent(),
                node.code(),
                node.name(),
                node.category(),
                Map.of(Attribute.UNIT_PRICE, price));
    }

    private static void items(Host host) throws SQLException {
        for (String table : List.of("partner where parent_id is not null", "partner", "staff", "item")) {
            host.execute("delete from " + table);
        }
        host.execute("insert into partner values (4, 'P4', 'Partner', null)");
        host.execute("insert into staff values (7, 'B7', 'Ann Zhang')");
        host.execute("insert into item values "
                + IntStream.rangeClosed(1, Quote.MAX_LINES)
                        .mapToObj("(%1$d, 'I%1$d', 'Item %1$d')"::formatted)
                        .collect(Collectors.joining(", ")));
    }

    private static ProductId item(int id) {
        return new ProductId("erp", String.valueOf(id));
    }
}
