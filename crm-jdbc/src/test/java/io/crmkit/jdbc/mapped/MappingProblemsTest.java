package io.crmkit.jdbc.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host is told when its description does not fit its tables. */
class MappingProblemsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: everything that does not fit the live schema is told at once, each with what to change")
    void everythingAtOnce(TestDatabase database) {
        DataSource source = host(database);
        List<String> problems = problems(
                MappedLedger.builder()
                        .customers(
                                MappedTable.of("partners"),
                                MappedTable.of("partner")
                                        .id("guid", IdType.INTEGER)
                                        .code("number")
                                        .parent("name")
                                        .attribute(Attribute.TITLE, "name")
                                        .attribute(Attribute.INDUSTRY, "name")
                                        .attribute(Attribute.PHONE, "telephone")
                                        .where("company", 1)
                                        .receivable(HostQuery.sum("partner", "guid", "name"))
                                        .payable(HostQuery.sql("select 1"))
                                        .usedBy("invoice", HostQuery.count("receipts", "partner"))
                                        .editable(NewKey.next()))
                        .products(MappedTable.of("article")
                                .id("id", IdType.TEXT)
                                .attribute(Attribute.UNIT_PRICE, "name")
                                .partnerKind(PartnerKind.CUSTOMER)),
                source);
        assertThat(problems)
                .anySatisfy(
                        says("customer partners", "there is no table or view partners", "there are: partner, article"))
                .anySatisfy(says("customer partner", "id(…): the column guid is", "use IdType.TEXT"))
                .anySatisfy(
                        says("code(…) names the column number, but partner has no such column; it has guid, no, name"))
                .anySatisfy(says("parent(…): the column name is", "use IdType.TEXT"))
                .anySatisfy(says("a customer has no TITLE; it may have"))
                .anySatisfy(says("INDUSTRY is a value from a dictionary of the CRM", "leave it out"))
                .anySatisfy(says("attribute(PHONE, …) names the column telephone"))
                .anySatisfy(says("where names the column company"))
                .anySatisfy(says("receivable(…) sums name", "not a number"))
                .anySatisfy(says("payable(…) must contain a ? for the key"))
                .anySatisfy(says("usedBy(invoice, …): there is no table or view receipts"))
                .anySatisfy(says("product article", "id(…): the column id is", "use IdType.INTEGER"))
                .anySatisfy(says("UNIT_PRICE needs a numeric column; name is"))
                .anySatisfy(says("partnerKind(…) is for customers only"))
                .anySatisfy(says("employee: no table is described: add employees(…), or others(store.ownLedger(name))"))
                .anySatisfy(says("product article", "code(…) names the column code"))
                .hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: that rows cannot be inserted as described is told: keys, columns that must have a value, labels")
    void inserting(TestDatabase database) {
        List<String> problems = problems(
                complete()
                        .customers(MappedTable.of("partner")
                                .id("guid", IdType.TEXT)
                                .code("no")
                                .name(Label.column("name").andColumn("no"))
                                .onInsert("colour", "red")
                                .editable(NewKey.generated()))
                        .products(
                                MappedTable.of("article").code("name").editable(NewKey.code()),
                                MappedTable.of("article")
                                        .source("b")
                                        .code("name")
                                        .editable(NewKey.sequence("s"))),
                host(database));
        assertThat(problems)
                .anySatisfy(says("NewKey.generated() needs a database that generates guid", "NewKey.uuid(), hex()"))
                .anySatisfy(says("name(…) consists of several columns and cannot be written"))
                .anySatisfy(says("onInsert(…) names the column colour"))
                .anySatisfy(
                        says("the column currency (", "is required and has no default", "onInsert(\"currency\", …)"))
                .anySatisfy(says("NewKey.code() needs a table whose code(…) is its key column, id"))
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M5: tables that are numbered alike are told when the ledger is built, and how to set them apart")
    void codes(TestDatabase database) {
        DataSource source = host(database);
        List<String> problems = problems(
                complete()
                        .customers(partners("a").whereNot("currency", "USD"), partners("b"))
                        .products(MappedTable.of("article").code("name")),
                source);
        assertThat(problems)
                .singleElement()
                .satisfies(says(
                        "customer: codes must be unique",
                        "2 occur both in partner and in partner, such as 1, 2",
                        "a prefix"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: a query of the host's that fails, and a table whose key does not tell rows apart, are told")
    void probed(TestDatabase database) {
        DataSource source = host(database);
        List<String> problems = problems(
                complete()
                        .customers(partners("a").receivable(HostQuery.sql("select sum(x) from nowhere where p = ?")))
                        .products(MappedTable.of("article")),
                source);
        assertThat(problems).singleElement().satisfies(says("product article", "code(…) names the column code"));
        problems = problems(
                complete()
                        .customers(partners("a").receivable(HostQuery.sql("select sum(x) from nowhere where p = ?")))
                        .products(MappedTable.of("article").code("id")),
                source);
        assertThat(problems)
                .singleElement()
                .satisfies(says("customer partner", "receivable(…) cannot be queried", "nowhere"));
        TestDatabase.execute(source, "create table loose (id int, code varchar(5), name varchar(5))");
        assertThat(problems(complete().customers(partners("a")).products(MappedTable.of("loose")), source))
                .singleElement()
                .satisfies(says("product loose: no primary key or unique index makes id unique"));
    }

    @Test
    @DisplayName(
            "M1: a table in another schema is reported with its place; the sources of a kind differ from each other")
    void places() {
        DataSource source = host(TestDatabase.POSTGRESQL);
        TestDatabase.execute(
                source, "create schema erp", "create table erp.hidden (id int primary key, code text, name text)");
        List<String> problems = problems(
                complete()
                        .customers(MappedTable.of("hidden"), MappedTable.of("nowhere.hidden"))
                        .products(
                                MappedTable.of("article").source("crm").code("id"),
                                MappedTable.of("article").source("crm").code("id"),
                                MappedTable.of("article")
                                        .source("much-too-long-for-this")
                                        .code("id"),
                                MappedTable.of("article; drop table article")),
                source);
        assertThat(problems)
                .anySatisfy(says("in the schema public of the connection, but in erp: write erp.hidden"))
                .anySatisfy(says("there is no schema nowhere; there are: ", "erp"))
                .anySatisfy(says("another table also has the source crm"))
                .anySatisfy(says("the source crm belongs to the CRM's own ledger"))
                .anySatisfy(says("source(…) must have 1 to 16 characters"))
                .anySatisfy(says("there is no table or view article; drop table article"));
        assertThat(complete()
                        .customers(MappedTable.of("erp.hidden"))
                        .products(MappedTable.of("article").code("id"))
                        .build(source))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "K10: the check reads on the host's connection and leaves its transaction usable, even if a query fails")
    void onTheHostsConnection(TestDatabase database) throws SQLException {
        DataSource source = host(database);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into article values (1, 'Mine')");
                ConfigurationException refused = catchThrowableOfType(
                        ConfigurationException.class,
                        () -> complete()
                                .customers(partners("a")
                                        .payable(HostQuery.sql("select nothing from partner where no = ?")))
                                .products(MappedTable.of("article").code("id"))
                                .build(connection));
                assertThat(refused.problems()).hasSize(1);
                complete()
                        .customers(partners("a"))
                        .products(MappedTable.of("article").code("id"))
                        .build(connection);
                assertThat(connection.getAutoCommit()).isFalse();
                connection.rollback();
                try (ResultSet rows = statement.executeQuery("select count(*) from article")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isZero();
                }
            }
        }
    }

    private static MappedTable partners(String tag) {
        return MappedTable.of("partner").source(tag).id("guid", IdType.TEXT).code("no");
    }

    private static MappedLedger.Builder complete() {
        return MappedLedger.builder()
                .employees(MappedTable.of("partner").id("guid", IdType.TEXT).code("no"));
    }

    private static DataSource host(TestDatabase database) {
        DataSource source = database.freshDatabase();
        TestDatabase.execute(
                source,
                "create table partner (guid varchar(32) primary key, no varchar(20) not null unique, name varchar(60) not"
                        + " null, currency char(3) not null)",
                "create table article (id int primary key, name varchar(60) not null)",
                "insert into partner values ('a', '1', 'One', 'EUR'), ('b', '2', 'Two', 'EUR')");
        return source;
    }

    private static List<String> problems(MappedLedger.Builder described, DataSource source) {
        return catchThrowableOfType(ConfigurationException.class, () -> described.build(source)).problems().stream()
                .map(problem -> problem.replace("PARTNER", "partner"))
                .toList();
    }

    /** Databases write names in upper or lower case. */
    private static Consumer<String> says(String... parts) {
        return problem -> {
            for (String part : parts) {
                assertThat(problem.toLowerCase(Locale.ROOT)).contains(part.toLowerCase(Locale.ROOT));
            }
        };
    }
}
