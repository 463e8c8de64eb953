package io.crmkit.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crmkit.Crm;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.spi.Ledger;
import io.crmkit.testkit.Listed;
import io.crmkit.user.Actor;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The CRM on the tables of Northwind, a database that nobody has made for it. */
class NorthwindTest {

    private static final Path DATA = Path.of(Optional.ofNullable(System.getProperty("crm.shared"))
                    .or(() -> Optional.ofNullable(System.getenv("CRM_SHARED")))
                    .orElse("../../shared"))
            .resolve("data");

    @Test
    @DisplayName(
            "M1, M4, M6, A4: its customers and suppliers, employees, products and categories; a quote for each order")
    void northwind() throws IOException, SQLException {
        Path script = DATA.resolve("northwind.sql");
        assumeTrue(Files.exists(script) || "true".equals(System.getenv("CI")), script + " is absent: set -Dcrm.shared");
        DataSource source = TestDatabase.POSTGRESQL.freshPool(2);
        TestDatabase.execute(source, Files.readString(script));
        Crm crm = Crm.builder()
                .store(JdbcStore.standalone(source).build())
                .ledger(ledger(source))
                .actor(Actor.of("northwind"))
                .build();
        crm.createLedger();

        assertThat(Listed.entries(crm.customers())).hasSize(91 + 29);
        assertThat(Listed.entries(crm.products(), crm.products().level()))
                .hasSize(8)
                .allMatch(Product::category)
                .first()
                .extracting(Product::name)
                .isEqualTo("Beverages");
        for (AddQuote quote : quotes(source)) {
            crm.quotes().add(quote);
        }
        figures(crm, QuoteCriteria.all(), "northwind-quotes.csv");
        CustomerId savea = crm.customers().findByCode("SAVEA").orElseThrow().id();
        figures(crm, QuoteCriteria.all().forCustomer(savea), "northwind-quotes-customer-SAVEA.csv");
        refusals(crm, savea);
        assertThat(crm.verify()).isEmpty();
    }

    private static Ledger ledger(DataSource source) {
        return MappedLedger.builder()
                .customers(
                        MappedTable.of("customers")
                                .id("customer_id", IdType.TEXT)
                                .code("customer_id")
                                .name("company_name")
                                .partnerKind(PartnerKind.CUSTOMER)
                                .attribute(Attribute.PHONE, "phone")
                                .attribute(Attribute.ADDRESS, "address")
                                .usedBy("order", HostQuery.count("orders", "customer_id"))
                                .editable(NewKey.code()),
                        MappedTable.of("suppliers")
                                .id("supplier_id", IdType.INTEGER)
                                .code(Label.text("S").andColumn("supplier_id"))
                                .name("company_name")
                                .partnerKind(PartnerKind.SUPPLIER)
                                .attribute(Attribute.PHONE, "phone")
                                .usedBy("product", HostQuery.count("products", "supplier_id"))
                                .editable(NewKey.code()))
                .employees(MappedTable.of("employees")
                        .id("employee_id", IdType.INTEGER)
                        .code(Label.text("E").andColumn("employee_id"))
                        .name(Label.column("first_name").andText(" ").andColumn("last_name"))
                        .attribute(Attribute.TITLE, "title")
                        .usedBy("order", HostQuery.count("orders", "employee_id")))
                .products(MappedTable.of("products")
                        .id("product_id", IdType.INTEGER)
                        .code(Label.text("P").andColumn("product_id"))
                        .name("product_name")
                        .category(
                                "category_id",
                                MappedTable.of("categories")
                                        .id("category_id", IdType.INTEGER)
                                        .code(Label.text("G").andColumn("category_id"))
                                        .name("category_name"))
                        .attribute(Attribute.SPECIFICATION, "quantity_per_unit")
                        .attribute(Attribute.UNIT_PRICE, "unit_price")
                        .usedBy(
                                "order",
                                HostQuery.sql(
                                        "select count(distinct order_id) from order_details where product_id = ?"))
                        .editable(NewKey.code())
                        .onInsert("discontinued", 0))
                .build(source);
    }

    /** A quote for each order: prices to the cent, discounts to the whole percent. */
    private static List<AddQuote> quotes(DataSource source) throws SQLException {
        Map<Integer, List<LineInput>> lines = new LinkedHashMap<>();
        List<AddQuote> quotes = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "select order_id, product_id, quantity, unit_price, discount from order_details order by 1, 2")) {
                while (rows.next()) {
                    lines.computeIfAbsent(rows.getInt(1), order -> new ArrayList<>())
                            .add(line(rows));
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "select order_id, customer_id, employee_id, order_date from orders order by 1")) {
                while (rows.next()) {
                    quotes.add(AddQuote.builder()
                            .number(rows.getString(1))
                            .date(rows.getObject(4, LocalDate.class))
                            .customer(new CustomerId("customers", rows.getString(2)))
                            .salesperson(new EmployeeId("employees", rows.getString(3)))
                            .lines(lines.get(rows.getInt(1)))
                            .build());
                }
            }
        }
        assertThat(quotes).hasSize(830);
        return quotes;
    }

    private static LineInput line(ResultSet row) throws SQLException {
        BigDecimal off = row.getBigDecimal(5).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return LineInput.of(new ProductId("products", row.getString(2)), row.getBigDecimal(3))
                .at(row.getBigDecimal(4).setScale(2, RoundingMode.HALF_UP))
                .off(off);
    }

    private static void figures(Crm crm, QuoteCriteria criteria, String expected) throws IOException {
        String text = ReportRenderers.csv()
                .render(
                        ReportTables.quotes(
                                crm.reports().quotes(criteria), crm.settings().scale()),
                        Locale.ROOT);
        assertThat(text).isEqualTo(Files.readString(DATA.resolve("expected").resolve(expected)));
    }

    private static void refusals(Crm crm, CustomerId savea) {
        assertThatThrownBy(() -> crm.customers().delete(savea))
                .isInstanceOfSatisfying(
                        InUseException.class,
                        refused -> assertThat(refused.usages())
                                .extracting(usage -> usage.kind().text(), InUseException.Usage::amount)
                                .containsExactlyInAnyOrder(tuple("order", "31"), tuple("quote", "31")));
        Customer supplier = crm.customers().findByCode("S1").orElseThrow();
        assertThat(supplier.details().kind()).isEqualTo(PartnerKind.SUPPLIER);
        assertThatThrownBy(() -> crm.customers().delete(supplier.id()))
                .isInstanceOfSatisfying(
                        InUseException.class,
                        refused -> assertThat(refused.usages())
                                .containsExactly(new InUseException.Usage(InUseException.Kind.named("product"), "2")));
        ProductId chai = crm.products().findByCode("P1").orElseThrow().id();
        assertThat(crm.products().path(chai)).extracting(Product::name).containsExactly("Beverages");
        assertThatThrownBy(() -> crm.products().delete(chai))
                .isInstanceOfSatisfying(
                        InUseException.class,
                        refused -> assertThat(refused.usages())
                                .extracting(usage -> usage.kind().text(), InUseException.Usage::amount)
                                .containsExactlyInAnyOrder(tuple("order", "38"), tuple("quote", "38")));
        EntryDraft<CustomerDetails> odd =
                Customer.draft("S7x", "Odd", CustomerDetails.none().withKind(PartnerKind.SUPPLIER));
        assertThatThrownBy(() -> crm.customers().add(odd)).hasMessageContaining("Code: is not a number");
        EntryDraft<CustomerDetails> tooLong = Customer.draft("TOOLONG", "Long");
        assertThatThrownBy(() -> crm.customers().add(tooLong)).hasMessageContaining("must not exceed 5 characters");
        CustomerId free = crm.customers().findByCode("PARIS").orElseThrow().id();
        crm.customers().delete(free);
        assertThat(crm.customers().find(free)).isEmpty();
    }
}
