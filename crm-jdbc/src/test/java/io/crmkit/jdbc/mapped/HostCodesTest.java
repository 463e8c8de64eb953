package io.crmkit.jdbc.mapped;

import static io.crmkit.jdbc.mapped.PlainBooks.customer;
import static io.crmkit.jdbc.mapped.PlainBooks.customers;
import static io.crmkit.jdbc.mapped.PlainBooks.guid;
import static io.crmkit.jdbc.mapped.PlainBooks.vendors;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.testkit.Listed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes as people enter them in a host that has no index for them. */
class HostCodesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("M5: duplicate and missing codes stop no program from starting; verify reports them with their tables")
    void toldByVerify(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        books.execute(
                "insert into customers values ('" + guid(3) + "', '000002', 'Twin', '', '', 0, 1, 'EUR')",
                "insert into customers values ('" + guid(4) + "', '', 'Nameless', '', '', 0, 1, 'EUR')",
                "insert into customers values ('" + guid(5) + "', 'V000001', 'Like a vendor', '', '', 0, 1, 'EUR')");
        Crm crm = books.crm(customers(), vendors());
        assertThat(crm.verify())
                .containsExactly(
                        "M5: 1 rows of customers have no code and are shown by their keys",
                        "M5: the customer code 000002 occurs more than once: 2 times in customers",
                        "M5: the customer code V000001 occurs more than once: 1 times in customers, 1 times in vendors");
        assertThat(Listed.entries(crm.customers())).hasSize(6);
        books.execute("delete from customers where guid in ('" + guid(3) + "', '" + guid(4) + "', '" + guid(5) + "')");
        assertThat(crm.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M5: of several entries with a code the one of the first table with the lowest key is found, always")
    void alwaysTheSame(TestDatabase database) {
        PlainBooks books = new PlainBooks(database);
        books.execute(
                "insert into customers values ('" + guid(5) + "', 'V000001', 'Second', '', '', 0, 1, 'EUR')",
                "insert into customers values ('" + guid(4) + "', 'V000001', 'First', '', '', 0, 1, 'EUR')");
        Crm first = books.crm(customers(), vendors());
        Crm last = books.crm(vendors(), customers());
        for (int i = 0; i < 3; i++) {
            assertThat(List.of(customer(first, "V000001"), customer(last, "V000001")))
                    .extracting(Customer::name)
                    .containsExactly("First", "Paper");
        }
    }
}
