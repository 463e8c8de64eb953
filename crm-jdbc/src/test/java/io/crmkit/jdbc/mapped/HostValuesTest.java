package io.crmkit.jdbc.mapped;

import static io.crmkit.jdbc.mapped.PlainBooks.add;
import static io.crmkit.jdbc.mapped.PlainBooks.customers;
import static io.crmkit.jdbc.mapped.PlainBooks.guid;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values that a host has its columns get, and what its tables say of them. */
class HostValuesTest {

    @Test
    @DisplayName("M1: what is missing in a description is said where it is left out")
    void missing() {
        MappedTable table = customers();
        invalid("value", ErrorCode.REQUIRED, () -> table.onInsert("currency", null));
        invalid("value", ErrorCode.REQUIRED, () -> table.onInsert("currency", (Object) null));
        invalid("value", ErrorCode.REQUIRED, () -> table.where("currency", null));
        invalid("table", ErrorCode.REQUIRED, () -> MappedTable.of(null));
        invalid("text", ErrorCode.REQUIRED, () -> table.code((String) null));
        invalid("text", ErrorCode.REQUIRED, () -> Label.text(null));
        invalid("word", ErrorCode.REQUIRED, () -> table.usedBy(null, HostQuery.column("a")));
        invalid("balance", ErrorCode.REQUIRED, () -> table.receivable(null));
        invalid("select", ErrorCode.REQUIRED, () -> HostQuery.sql(null));
        invalid("keys", ErrorCode.REQUIRED, () -> NewKey.by(null));
        invalid("source", ErrorCode.REQUIRED, () -> JdbcStore.standalone((DataSource) null));
        invalid("connection", ErrorCode.REQUIRED, () -> JdbcStore.joining((JoinedConnection) null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: a failing supplier of the host is reported with table and column, and its cause")
    void suppliers(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        assertThat(told(books.crm(customers().onInsert("currency", () -> null))))
                .endsWith("no value for customers.currency");
        Supplier<Object> failing = () -> {
            throw new IllegalStateException("boom");
        };
        Crm crm = books.crm(customers().onInsert("currency", failing));
        RuleException failed = refused(ErrorCode.HOST_REFUSED, () -> add(crm, "C1"));
        assertThat(failed).hasRootCauseMessage("boom");
        assertThat(told(crm)).endsWith("the value of customers.currency could not be determined");
        assertThat(told(books.crm(customers().editable(NewKey.by(() -> null)))))
                .endsWith("no value for customers.guid");
        assertThat(books.rows("select id from customers order by id")).containsExactly("000001", "000002");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: values that no column can have, and those that would never be used, are refused when it is built")
    void neverRight(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        MappedTable read = MappedTable.of("customers").id("guid", IdType.TEXT).code("id");
        assertThat(books.problems(read.onInsert("notes", "").onUpdate("credit", () -> 1)))
                .anySatisfy(says("oninsert(\"notes\", …) would have no effect", "editable(newkey"))
                .anySatisfy(says("onupdate(\"credit\", …) would have no effect"))
                .hasSize(2);
        assertThat(books.problems(customers().onInsert("name", "x")))
                .singleElement()
                .satisfies(says("oninsert(\"name\", …) would have no effect", "leave it out"));
        assertThat(books.problems(customers().onInsert("active", "eight")))
                .singleElement()
                .satisfies(says("oninsert(\"active\", …): \"eight\" is not a number, but the column active is int"));
        assertThat(books.problems(customers().onInsert("currency", "Euros")))
                .singleElement()
                .satisfies(says("\"euros\" is too long"));
        assertThat(books.problems(customers().editable(NewKey.uuid())))
                .singleElement()
                .satisfies(says("newkey.uuid() generates keys of 36 characters", "guid (", "use newkey.hex()"));
        assertThat(books.problems(customers().attribute(Attribute.EMAIL, "credit")))
                .singleElement()
                .satisfies(says("attribute(email, …) is text and cannot be written to credit ("));
        assertThat(books.problems(customers().where("active", "yes")))
                .singleElement()
                .satisfies(says("the condition on active has an unsuitable value: \"yes\" is not a number"));
        assertThat(books.problems(customers().whereNot("notes", 1)))
                .singleElement()
                .satisfies(says("1 is a number", "pass it as text"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K18: what refuses a row is named, constraint or column with its table, and no value")
    void refusals(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        books.execute(
                "alter table customers add constraint name_long check (length(name) > 3)",
                "alter table customers add constraint euro check (currency <> 'USD')");
        assertThat(told(books.crm(customers().onInsert("currency", () -> "USD"))))
                .contains("constraint euro of customers, sql state 23")
                .doesNotContain("usd", "\"", ": ,");
        assertThat(told(books.crm(customers().editable(NewKey.by(() -> guid(1))))))
                .matches(
                        ".*constraint (\\S*primary|\\S*constraint_\\S+ \\(guid\\)|\\S*pk|customers_pkey).* of customers, sql state 23.*")
                .doesNotContain(guid(1), "values", "cast");
        assertThat(told(books.crm(customers().onInsert("active", () -> "eight"))))
                .contains(" customers, sql state 2")
                .doesNotContain("eight");
        assertThat(told(books.crm(customers().onInsert("currency", () -> "Euros"))))
                .contains(" customers, sql state 22001")
                .doesNotContain("euros");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: of tables that are not there the nearest are named first, and none of the CRM's own")
    void nearest(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        books.crm(customers());
        assertThat(books.problems(MappedTable.of("custmoers").id("guid", IdType.TEXT)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .endsWith("there are: customers, vendors, invoices, jobs")
                        .doesNotContain("crm_"));
    }

    private static String told(Crm crm) {
        return refused(ErrorCode.HOST_REFUSED, () -> add(crm, "C1"))
                .message(Locale.ENGLISH)
                .toLowerCase(Locale.ROOT);
    }

    private static Consumer<String> says(String... parts) {
        return problem -> assertThat(problem).contains(parts);
    }
}
