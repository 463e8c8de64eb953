package io.crmkit.jdbc.mapped;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.spi.Ledger;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.Listed;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The CRM on the tables of a bookkeeping program. */
class MappedBooksTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("M6: customers of two tables are one list by code; new ones go to the table of what they are")
    void twoTables(TestDatabase database) {
        Books books = new Books(database);
        assertThat(Listed.entries(books.crm.customers()))
                .extracting(Customer::code, c -> c.details().kind())
                .containsExactly(
                        tuple("000001", PartnerKind.CUSTOMER),
                        tuple("000002", PartnerKind.CUSTOMER),
                        tuple("S-000001", PartnerKind.SUPPLIER));
        Customer supplier = books.add("S-7", "Delta", PartnerKind.SUPPLIER);
        Customer customer = books.add("7", "Epsilon", PartnerKind.CUSTOMER);
        Customer untold = books.add("8", "Zeta", null);
        assertThat(supplier.id().source()).isEqualTo("creditor");
        assertThat(List.of(customer.id().source(), untold.id().source())).containsOnly("debtor");
        assertThat(books.rows("select no, name, currency from creditor where no = '7'"))
                .containsExactly("7|Delta|EUR");
        assertThat(books.rows("select no, active, currency, phone from debtor where no in ('7', '8') order by no"))
                .containsExactly("7|1|EUR|", "8|1|EUR|");
        invalid("code", ErrorCode.NOT_OF_FORM, () -> books.add("9", "Eta", PartnerKind.SUPPLIER));
        invalid("partner_kind", ErrorCode.NOT_ONE_OF, () -> books.add("9", "Eta", PartnerKind.BOTH));
        invalid(
                "partner_kind",
                ErrorCode.NOT_ONE_OF,
                () -> books.crm
                        .customers()
                        .modify(
                                customer.id(),
                                Customer.draft(
                                        "7", "Epsilon", CustomerDetails.none().withKind(PartnerKind.SUPPLIER))));
        invalid(
                "phone",
                ErrorCode.UNSUPPORTED_ATTRIBUTE,
                () -> books.crm
                        .customers()
                        .modify(
                                supplier.id(),
                                Customer.draft(
                                        "S-7",
                                        "Delta",
                                        CustomerDetails.none()
                                                .withKind(PartnerKind.SUPPLIER)
                                                .withContact("1", null, null))));
        books.opportunity(supplier, "0");
        books.opportunity(customer, "10");
        assertThat(books.crm
                        .opportunities()
                        .search(ListQuery.all()
                                .sortedBy(Sort.descendingBy(OpportunityColumns.CUSTOMER))
                                .where(Filter.where(OpportunityColumns.CUSTOMER, Operator.CONTAINS, "L")))
                        .rows())
                .extracting(
                        row -> row.get(OpportunityColumns.CUSTOMER).orElseThrow(),
                        row -> row.get(OpportunityColumns.EMPLOYEE).orElseThrow())
                .containsExactly(tuple("Epsilon", "Ann Zhang"), tuple("Delta", "Ann Zhang"));
        assertThat(books.crm
                        .reports()
                        .opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER))
                        .rows())
                .extracting(row -> row.code(), row -> row.name())
                .containsExactly(tuple("S-7", "Delta"), tuple("7", "Epsilon"));
        assertThat(books.crm.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M2, M7: groups in a table of their own are categories, also empty ones; reports go by all below them")
    void groups(TestDatabase database) {
        Books books = new Books(database);
        Product group = books.product("G1");
        Product wood = books.product("G2");
        Product desk = books.product("10");
        assertThat(Listed.codes(books.crm.products().level())).containsExactly("G1", "9");
        assertThat(Listed.codes(books.crm.products().level(group.id()))).containsExactly("G2", "G3");
        assertThat(books.crm.products().path(desk.id()))
                .extracting(Product::code)
                .containsExactly("G2", "G1");
        assertThat(books.product("G3").category()).isTrue();
        assertThat(Listed.codes(books.crm.products().under(group.id()))).containsExactly("10");
        Product chair = books.crm
                .products()
                .add(
                        Product.draft("11", "Chair", new ProductDetails(null, null, null, new BigDecimal("5.5"))),
                        wood.id());
        assertThat(chair.details().unitPrice()).isEqualByComparingTo("5.5");
        refused(ErrorCode.NOT_A_CATEGORY, () -> books.crm.products().add(Product.draft("12", "Leg"), chair.id()));
        invalid("code", ErrorCode.NOT_A_NUMBER, () -> books.crm.products().add(Product.draft("x", "Leg")));
        invalid("code", ErrorCode.NOT_A_NUMBER, () -> books.crm.products().add(Product.draft("011", "Leg")));
        refused(
                ErrorCode.READ_ONLY_LEDGER,
                () -> books.crm.products().delete(books.product("G3").id()));
        assertThat(books.crm.products().moveToTop(chair.id()).parent()).isEmpty();
        assertThat(books.crm.products().classify(chair.id(), group.id()).parent())
                .contains(group.id());
        quote(books, desk.id(), chair.id());
        assertThat(books.crm.reports().quotes(QuoteCriteria.all()).rows())
                .extracting(row -> row.code(), row -> row.sums().amount().toPlainString())
                .containsExactly(tuple("11", "11.00"), tuple("10", "199.80"));
        inUse(ErrorCode.IN_USE, Map.of("quote", "1"), () -> books.crm.products().delete(chair.id()));
        invalid("lines[0].product", ErrorCode.NOT_A_LEAF, () -> quote(books, wood.id()));
        assertThat(books.crm.verify()).isEmpty();
        books.execute("update article_group set super_id = 99 where id = 2");
        assertThat(books.crm.products().path(desk.id()))
                .as("a group that stands below one that is not there")
                .extracting(Product::code)
                .containsExactly("G2");
    }

    private static void quote(Books books, ProductId... products) {
        Customer customer = Listed.entries(books.crm.customers()).get(0);
        books.crm
                .quotes()
                .add(AddQuote.builder()
                        .date(Fixtures.TODAY)
                        .customer(customer.id())
                        .salesperson(books.crm
                                .employees()
                                .findByCode("E8")
                                .orElseThrow()
                                .id())
                        .lines(List.of(products).stream()
                                .map(product -> LineInput.of(product, new BigDecimal("2")))
                                .toList())
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M4: one error reports balances, the host's documents and the CRM's; a row is marked instead of deleted")
    void everythingThatStandsAgainstIt(TestDatabase database) {
        Books books = new Books(database);
        Customer customer = books.add("7", "Epsilon", PartnerKind.CUSTOMER);
        String key = customer.id().key();
        books.execute("insert into invoice (owner, posted, open_amount) values ('" + key + "', 1, 900), ('" + key
                + "', 1, -0.50), ('" + key + "', 0, 5), ('" + key + "', 2, 70)");
        var opportunity = books.opportunity(customer, "0");
        inUse(
                ErrorCode.IN_USE,
                Map.of("receivable", "899.50", "payable", "70.00", "invoice", "3", "opportunity", "1"),
                () -> books.crm.customers().delete(customer.id()));
        books.crm.opportunities().delete(opportunity.id());
        books.execute("delete from invoice");
        books.crm.customers().delete(customer.id());
        assertThat(books.crm.customers().find(customer.id())).isEmpty();
        assertThat(books.rows("select no, touched from debtor where deleted = true"))
                .containsExactly("7|1");
        assertThat(books.crm.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: only what changes is written; what the host's columns cannot take is refused in words")
    void columns(TestDatabase database) {
        Books books = new Books(database);
        Customer beta = books.crm.customers().findByCode("000002").orElseThrow();
        invalid("code", ErrorCode.TOO_LONG, () -> books.add("x".repeat(21), "New", PartnerKind.CUSTOMER));
        invalid("name", ErrorCode.TOO_LONG, () -> books.add("x", "n".repeat(61), PartnerKind.CUSTOMER));
        CustomerDetails kept = beta.details().withContact("2", null, null);
        Customer changed = books.crm.customers().modify(beta.id(), Customer.draft("000002", beta.name(), kept));
        assertThat(changed.details().phone()).isEqualTo("2");
        CustomerDetails none = beta.details().withContact(null, null, null);
        assertThat(books.crm
                        .customers()
                        .modify(beta.id(), Customer.draft("000002", beta.name(), none))
                        .details()
                        .phone())
                .isNull();
        assertThat(books.rows("select phone, active, touched from debtor where no = '000002'"))
                .containsExactly("|0|1");
        refused(
                ErrorCode.READ_ONLY_LEDGER,
                () -> books.crm
                        .employees()
                        .modify(
                                books.crm
                                        .employees()
                                        .findByCode("E7")
                                        .orElseThrow()
                                        .id(),
                                Employee.draft("E7", "Ann Li")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M1, K18: a violated constraint is a coded error that names it but no value; a trigger's message is shown")
    void refusedByTheHost(TestDatabase database) {
        Books books = new Books(database);
        books.execute("alter table debtor add constraint no_greek check (name <> 'Omega')");
        RuleException constraint = refused(ErrorCode.HOST_REFUSED, () -> books.add("7", "Omega", PartnerKind.CUSTOMER));
        assertThat(constraint.message(Locale.ENGLISH))
                .containsIgnoringCase("no_greek")
                .doesNotContain("Omega");
        books.execute("create table contract (owner char(32) references debtor (guid))");
        if (database != TestDatabase.H2) {
            books.execute(
                    database == TestDatabase.MARIADB
                            ? "create trigger credit before insert on debtor for each row"
                                    + " if new.name = 'Psi' then signal sqlstate '45000' set message_text = 'no credit'; end if"
                            : "create function credit() returns trigger language plpgsql as"
                                    + " $$ begin if new.name = 'Psi' then raise exception 'no credit'; end if;"
                                    + " if new.name = 'Chi' then return null; end if; return new; end $$");
            if (database == TestDatabase.POSTGRESQL) {
                books.execute("create trigger credit before insert on debtor for each row execute function credit()");
                assertThat(refused(ErrorCode.HOST_REFUSED, () -> books.add("7", "Chi", PartnerKind.CUSTOMER))
                                .message(Locale.ENGLISH))
                        .contains("nothing was written");
            }
            RuleException trigger = refused(ErrorCode.HOST_REFUSED, () -> books.add("7", "Psi", PartnerKind.CUSTOMER));
            assertThat(trigger.message(Locale.ENGLISH)).endsWith("no credit");
            assertThat(trigger.message(Locale.CHINESE)).endsWith("no credit");
        }
        Product desk = books.product("10");
        books.execute("create table stock (article " + (database == TestDatabase.POSTGRESQL ? "bytea" : "binary(16)")
                + " references article (id))");
        books.execute("insert into stock select id from article where number = 10");
        inUse(
                ErrorCode.IN_USE,
                Map.of("reference", "1"),
                () -> books.crm.products().delete(desk.id()));
        assertThat(books.crm.products().find(desk.id())).isPresent();
        assertThat(books.crm.customers().findByCode("7")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: a view is a table: it is read, and changed where the database can do that")
    void view(TestDatabase database) {
        Books books = new Books(database);
        books.execute("create view good_debtor as select guid, no, name, phone, active, currency from debtor"
                + " where active = 1");
        Ledger views = MappedLedger.builder()
                .customers(MappedTable.of("good_debtor")
                        .id("guid", IdType.TEXT)
                        .code("no")
                        .where("active", 1)
                        .attribute(Attribute.PHONE, "phone")
                        .editable(NewKey.hex())
                        .onInsert("phone", "")
                        .onInsert("currency", "EUR"))
                .others(JdbcStore.standalone(books.source).build().ownLedger("views"))
                .build(books.source);
        Crm crm = Fixtures.on(JdbcStore.standalone(books.source).build())
                .ledgerName("views")
                .ledger(views)
                .build();
        crm.createLedger();
        assertThat(Listed.codes(crm.customers())).containsExactly("000001");
        if (database != TestDatabase.H2) {
            Customer added = crm.customers().add(Customer.draft("3", "New"));
            assertThat(books.rows("select no, name, active, currency from debtor where no = '3'"))
                    .containsExactly("3|New|1|EUR");
            crm.customers().delete(added.id());
            assertThat(crm.customers().find(added.id())).isEmpty();
        }
        assertThat(crm.verify()).isEmpty();
    }

    /** The CRM on the tables, alone. */
    private static final class Books {

        final DataSource source;
        final Crm crm;

        Books(TestDatabase database) {
            source = database.freshPool(2);
            BooksHost host = new BooksHost(database, source);
            crm = Fixtures.on(JdbcStore.standalone(source).build())
                    .ledger(host.described().build(source))
                    .build();
            crm.createLedger();
        }

        Customer add(String code, String name, PartnerKind kind) {
            return crm.customers()
                    .add(Customer.draft(code, name, CustomerDetails.none().withKind(kind)));
        }

        Opportunity opportunity(Customer customer, String expected) {
            return crm.opportunities()
                    .add(AddOpportunity.builder()
                            .subject("Subject")
                            .customer(customer.id())
                            .salesperson(crm.employees()
                                    .findByCode("E7")
                                    .orElseThrow()
                                    .id())
                            .stage(new Fixtures(crm).stage("Proposal"))
                            .expected(new BigDecimal(expected))
                            .start(Fixtures.TODAY)
                            .build());
        }

        Product product(String code) {
            return crm.products().findByCode(code).orElseThrow();
        }

        void execute(String sql) {
            TestDatabase.execute(source, sql);
        }

        List<String> rows(String sql) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.append(i == 1 ? "" : "|").append(rows.getString(i));
                    }
                    found.add(row.toString());
                }
                return found;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
