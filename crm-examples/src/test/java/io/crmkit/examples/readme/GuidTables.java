package io.crmkit.examples.readme;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Makes the tables of a program whose keys are GUIDs, with a customer that owes something. */
final class GuidTables {

    private static final List<String> SCRIPT = List.of(
            "create table customers (guid varchar(32) primary key, id varchar(2048) not null, name varchar(2048) not"
                    + " null, addr_phone varchar(128), active int not null, currency varchar(32) not null)",
            "create table vendors (guid varchar(32) primary key, id varchar(2048) not null, name varchar(2048) not"
                    + " null)",
            "create table employees (guid varchar(32) primary key, id varchar(2048) not null, username varchar(2048)"
                    + " not null)",
            "create table invoices (guid varchar(32) primary key, owner_guid varchar(32), post_lot varchar(32))",
            "create table splits (guid varchar(32) primary key, lot_guid varchar(32), value_num bigint, value_denom"
                    + " bigint)",
            "insert into customers values ('c1', '000001', 'Alpha', null, 1, 'EUR')",
            "insert into vendors values ('v1', '000001', 'Beta')",
            "insert into employees values ('e1', '000001', 'ann')",
            "insert into invoices values ('i1', 'c1', 'l1')",
            "insert into splits values ('s1', 'l1', 25050, 100)");

    private GuidTables() {}

    /** A new database with the tables. */
    static DataSource create() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : SCRIPT) {
                statement.execute(sql);
            }
            return source;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes something, and commits it. */
    static void execute(DataSource books, String sql, Object... parameters) {
        try (Connection connection = books.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
