package io.crmkit.jdbc.mapped;

import static io.crmkit.jdbc.mapped.PlainBooks.customer;
import static io.crmkit.jdbc.mapped.PlainBooks.customers;
import static io.crmkit.jdbc.mapped.PlainBooks.guid;
import static io.crmkit.jdbc.mapped.PlainBooks.owing;
import static io.crmkit.testkit.Refusals.inUse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.testdb.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host's tables are asked about an entry: whatever is no number stands in the way, and never passes for 0. */
class HostQuestionsTest {

    private static final String BY_JOB =
            "select count(*) from invoices i join jobs j on j.guid = i.owner where j.owner = ?";

    @ParameterizedTest
    @EnumSource
    @DisplayName("M4: questions about the same, such as documents by two ways, are added up")
    void addedUp(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        Crm crm = books.crm(customers()
                .usedBy("invoice", HostQuery.count("invoices", "owner"))
                .usedBy("invoice", HostQuery.sql(BY_JOB))
                .receivable(HostQuery.sum("invoices", "owner", "amount"))
                .receivable(HostQuery.column("credit"))
                .payable(HostQuery.count("jobs", "owner"))
                .payable(HostQuery.count("jobs", "owner")));
        books.execute(
                "insert into jobs values ('" + guid(21) + "', '" + guid(1) + "')",
                "insert into invoices values ('I3', '" + guid(21) + "', 1, null)");
        inUse(
                ErrorCode.IN_USE,
                Map.of("invoice", "3", "receivable", "755.50", "payable", "2.00"),
                () -> crm.customers().delete(customer(crm, "000001").id()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M4: a question whose answer is no number is refused when the ledger is built")
    void noNumber(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        assertThat(books.problems(owing(HostQuery.sql("select id from invoices where id = 'I1' and owner = ?"))))
                .singleElement()
                .satisfies(says("customer customers: receivable(…) returns ", "not a number"));
        assertThat(books.problems(owing(HostQuery.column("notes"))))
                .singleElement()
                .satisfies(says("receivable(…) reads notes, which is ", "not a number"));
        assertThat(books.problems(customers().payable(HostQuery.column("notes"))))
                .singleElement()
                .satisfies(says("payable(…) reads notes"));
        assertThat(books.problems(customers().usedBy("note", HostQuery.column("notes"))))
                .singleElement()
                .satisfies(says("usedby(note, …) reads notes"));
        assertThat(books.problems(
                        customers().usedBy("note", HostQuery.sql("select max(notes) from customers where guid = ?"))))
                .singleElement()
                .satisfies(says("usedby(note, …) returns ", "not a number"));
        assertThat(books.problems(owing(HostQuery.sql("select 1, 2 from invoices where owner = ?"))))
                .singleElement()
                .satisfies(says("receivable(…)"));
        assertThat(books.problems(customers().usedBy(" ", HostQuery.count("invoices", "owner"))))
                .singleElement()
                .satisfies(says("usedby(…) needs a name"));
        List<MappedTable> fine = List.of(
                owing(HostQuery.sql("select count(*) > 0 from invoices where owner = ?")),
                owing(HostQuery.sql("select cast(amount as float) from invoices where id = 'I1' and owner = ?")));
        fine.forEach(table -> assertThat(books.problems(table)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M4: a question that fails when it is asked, or gives several rows, is named, and nothing is deleted")
    void failsLater(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        Crm several = books.crm(customers()
                .usedBy("job", HostQuery.count("jobs", "owner"))
                .receivable(HostQuery.sql("select amount from invoices where owner = ?")));
        assertThat(told(several)).contains("Cannot determine receivable(…) of customers: it returned several rows");
        Crm lost = books.crm(customers()
                .receivable(HostQuery.sum("invoices", "owner", "amount"))
                .usedBy("job", HostQuery.count("jobs", "owner")));
        books.execute("drop table jobs");
        assertThat(told(lost)).contains("Cannot determine usedBy(job, …) of customers: SQL state 42");
        assertThat(books.rows("select id from customers order by id")).containsExactly("000001", "000002");
    }

    private static String told(Crm crm) {
        StorageException failed = catchThrowableOfType(
                StorageException.class,
                () -> crm.customers().delete(customer(crm, "000001").id()));
        assertThat(failed.code()).isEqualTo(ErrorCode.HOST_QUERY);
        assertThat(failed.message(Locale.CHINESE)).contains("customers");
        return failed.message(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M4: rows are counted that have a value in a column")
    void whereNotNull(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        Crm crm = books.crm(customers()
                .usedBy("invoice", HostQuery.count("invoices", "owner").whereNotNull("paid")));
        books.execute("update invoices set paid = 1 where id = 'I2'");
        inUse(
                ErrorCode.IN_USE,
                Map.of("invoice", "1"),
                () -> crm.customers().delete(customer(crm, "000001").id()));
    }

    private static Consumer<String> says(String... parts) {
        return problem -> assertThat(problem).contains(parts);
    }
}
