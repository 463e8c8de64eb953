package io.crmkit.jdbc.host;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A host with tables of its own beside ours, on one connection. */
final class Host implements AutoCloseable {

    private static final Map<TestDatabase, DataSource> DATABASES = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Connection connection;
    final JoinedConnection transaction;
    private final DataSource source;
    private final String ledger = "host " + NUMBER.incrementAndGet();

    Host(TestDatabase database) throws SQLException {
        source = DATABASES.computeIfAbsent(database, Host::prepared);
        connection = source.getConnection();
        connection.setAutoCommit(false);
        transaction = JoinedConnection.of(connection);
    }

    private static DataSource prepared(TestDatabase database) {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        TestDatabase.execute(
                source,
                "create table partner (id int primary key, code varchar(20) not null unique, name varchar(80) not null,"
                        + " parent_id int references partner (id))",
                "create table staff (id bigint primary key, badge varchar(20) not null, full_name varchar(80) not null)",
                "create table item (id int primary key, code varchar(20) not null, name varchar(80) not null)",
                "create table voucher (id int primary key, amount int not null)",
                "create index partner_parent_ix on partner (parent_id)");
        return source;
    }

    /** A CRM in the host's transaction, on a ledger of its own that is new for each host. */
    CrmBuilder joined() {
        return Fixtures.on(JdbcStore.joining(transaction).build()).ledgerName(ledger);
    }

    /** A CRM in transactions of its own on the same ledger. */
    CrmBuilder standalone() {
        return Fixtures.on(JdbcStore.standalone(source).build()).ledgerName(ledger);
    }

    /** A joined CRM on the ledger, which is created and committed. */
    Crm ready() throws SQLException {
        Crm crm = joined().build();
        crm.createLedger();
        commit();
        return crm;
    }

    void commit() throws SQLException {
        connection.commit();
        transaction.committed();
    }

    void rollback() throws SQLException {
        connection.rollback();
        transaction.rolledBack();
    }

    int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    long count(String what) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String ledger() {
        return ledger;
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.close();
        }
    }
}
