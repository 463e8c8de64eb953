package io.crmkit.jdbc.mapped;

import static io.crmkit.jdbc.mapped.PlainBooks.customers;
import static io.crmkit.jdbc.mapped.PlainBooks.vendors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.Crm;
import io.crmkit.error.BadRow;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.contract.Tables;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The import into a host's tables, which may refuse what keeps to the rules of the CRM. */
class MappedImportTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1: what the host's columns, prefixes and constraints refuse are bad rows, also in a dry run")
    void refusedByTheHost(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        books.execute("alter table customers add constraint name_long check (length(name) > 3)");
        Crm crm = books.crm(customers(), vendors());
        Tables tables = new Tables();
        row(tables, "C1", "Good", "CUSTOMER", "1");
        row(tables, "902", "Without prefix", "SUPPLIER", null);
        row(tables, "C3", "Kind of no table", "BOTH", null);
        row(tables, "C4", "Long phone", "CUSTOMER", "1".repeat(21));
        row(tables, "V5", "Attribute of the other table", "SUPPLIER", "1");
        row(tables, "C6", "abc", "CUSTOMER", null);
        row(tables, "C7", "", "CUSTOMER", null);
        row(tables, "C8", "xyz", "CUSTOMER", null);
        List<String> wanted = List.of(
                "3 code NOT_OF_FORM",
                "4 kind NOT_ONE_OF",
                "5 phone TOO_LONG",
                "6 phone UNSUPPORTED_ATTRIBUTE",
                "7 - HOST_REFUSED",
                "8 name REQUIRED",
                "9 - HOST_REFUSED");
        assertThat(refused(crm, tables, ImportOptions.standard().dryRun())).isEqualTo(wanted);
        assertThat(refused(crm, tables, ImportOptions.standard())).isEqualTo(wanted);
        assertThat(books.rows("select id from customers order by id")).containsExactly("000001", "000002");
        assertThat(books.rows("select id from vendors")).containsExactly("000001");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1: a dry run takes back what it has tried, and the import goes well after it")
    void triedAndTakenBack(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        Crm crm = books.crm(customers(), vendors());
        Tables tables = new Tables();
        row(tables, "C1", "Good", "CUSTOMER", "1");
        row(tables, "V2", "Supplier", "SUPPLIER", null);
        assertThat(crm.exchange()
                        .importFrom(tables, ImportOptions.standard().dryRun())
                        .total())
                .isEqualTo(2);
        assertThat(crm.customers().findByCode("C1")).isEmpty();
        crm.exchange().importFrom(tables);
        assertThat(books.rows(
                        "select name from customers where id = 'C1' union all select name from vendors where id = '2'"))
                .containsExactly("Good", "Supplier");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1: an import into tables that are only read is refused by rows; below a bad row nothing is tried")
    void onlyRead(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        Crm crm = books.crm(MappedTable.of("customers").id("guid", IdType.TEXT).code("id"));
        Tables tables = new Tables();
        tables.row(ExchangeFile.CUSTOMERS, "C1", null, "Top");
        assertThat(refused(crm, tables, ImportOptions.standard().dryRun())).containsExactly("2 - READ_ONLY_LEDGER");
        books.execute(
                "create table parts (id int primary key, code varchar(5) not null, name varchar(60) not null, above int)");
        Crm trees = books.crm(MappedTable.of("parts").parent("above").editable(NewKey.next()));
        Tables tree = new Tables();
        tree.row(ExchangeFile.CUSTOMERS, "C1", null, "Top");
        tree.row(ExchangeFile.CUSTOMERS, "C11", "C1", "Below");
        tree.row(ExchangeFile.CUSTOMERS, "toolong", null, "Bad top");
        tree.row(ExchangeFile.CUSTOMERS, "toolongtoo", "toolong", "Bad below");
        assertThat(refused(trees, tree, ImportOptions.standard().dryRun())).containsExactly("4 code TOO_LONG");
        assertThat(books.rows("select code from parts")).isEmpty();
    }

    private static void row(Tables tables, String code, String name, String kind, @Nullable String phone) {
        tables.row(ExchangeFile.CUSTOMERS, code, null, name.isEmpty() ? null : name, kind, null, null, phone);
    }

    /** The bad rows: line, column, what is wrong. */
    private static List<String> refused(Crm crm, Tables tables, ImportOptions options) {
        ImportRefusedException refused = catchThrowableOfType(
                ImportRefusedException.class, () -> crm.exchange().importFrom(tables, options));
        assertThat(refused.code()).isEqualTo(ErrorCode.IMPORT_REFUSED);
        return refused.badRows().stream().map(MappedImportTest::told).toList();
    }

    private static String told(BadRow row) {
        return row.line() + " " + row.violation().field() + " "
                + row.violation().code();
    }
}
