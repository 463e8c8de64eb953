package io.crmkit.jdbc.mapped;

import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
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
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The books of a program that leaves all but keys to itself: no number is unique, columns must have a value, and money is
 * owed directly and by way of a job.
 */
final class PlainBooks {

    final TestDatabase database;
    final DataSource source;
    final Store store;

    PlainBooks(TestDatabase database) {
        this.database = database;
        source = database.freshDatabase();
        store = JdbcStore.standalone(source).build();
        TestDatabase.execute(
                source,
                "create table customers (guid char(32) primary key, id varchar(20) not null, name varchar(60) not null,"
                        + " notes varchar(200) not null, phone varchar(20), credit bigint, active int not null,"
                        + " currency char(3) not null)",
                "create table vendors (guid char(32) primary key, id varchar(20) not null, name varchar(60) not null,"
                        + " currency char(3) not null)",
                "create table invoices (id varchar(10) not null, owner char(32) not null, amount decimal(12, 4) not null,"
                        + " paid int)",
                "create table jobs (guid char(32) primary key, owner char(32) not null)",
                "insert into customers values ('" + guid(1) + "', '000001', 'Alpha', 'none', '1', 5, 1, 'EUR'), ('"
                        + guid(2) + "', '000002', 'Beta', '7', '2', 0, 1, 'EUR')",
                "insert into vendors values ('" + guid(11) + "', '000001', 'Paper', 'EUR')",
                "insert into invoices values ('I1', '" + guid(1) + "', 700.5, null), ('I2', '" + guid(1)
                        + "', 50, null)");
    }

    static String guid(int number) {
        return "%032d".formatted(number);
    }

    /** Customers as they can be changed. */
    static MappedTable customers() {
        return MappedTable.of("customers")
                .id("guid", IdType.TEXT)
                .code("id")
                .partnerKind(PartnerKind.CUSTOMER)
                .attribute(Attribute.PHONE, "phone")
                .editable(NewKey.hex())
                .onInsert("notes", "")
                .onInsert("active", 1)
                .onInsert("currency", "EUR");
    }

    /** Suppliers, which have a prefix. */
    static MappedTable vendors() {
        return MappedTable.of("vendors")
                .id("guid", IdType.TEXT)
                .code(Label.text("V").andColumn("id"))
                .partnerKind(PartnerKind.SUPPLIER)
                .editable(NewKey.hex())
                .onInsert("currency", "EUR");
    }

    /** Those who owe what a query says. */
    static MappedTable owing(HostQuery query) {
        return customers().receivable(query);
    }

    /** The CRM on customers. */
    Crm crm(MappedTable... customers) {
        Crm crm = Fixtures.on(store)
                .ledger(MappedLedger.builder()
                        .customers(customers)
                        .others(store.ownLedger("main"))
                        .build(source))
                .build();
        crm.createLedger();
        return crm;
    }

    /** What is wrong with a description of customers, in lower case. */
    List<String> problems(MappedTable... customers) {
        try {
            MappedLedger.builder()
                    .customers(customers)
                    .others(store.ownLedger("main"))
                    .build(source);
            return List.of();
        } catch (ConfigurationException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    static Customer customer(Crm crm, String code) {
        return crm.customers().findByCode(code).orElseThrow();
    }

    static Customer add(Crm crm, String code) {
        return crm.customers().add(Customer.draft(code, "Customer " + code));
    }

    void execute(String... sql) {
        TestDatabase.execute(source, sql);
    }

    List<String> rows(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
