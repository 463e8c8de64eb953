package io.crmkit.jdbc.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.error.StorageException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

class AccessFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08001, 0, UNREACHABLE",
        "57P01, 0, UNREACHABLE",
        "90067, 90067, UNREACHABLE",
        "90121, 90121, UNREACHABLE",
        "53300, 0, FULL",
        "08004, 1040, FULL",
        "3D000, 0, ABSENT",
        "42000, 1049, ABSENT",
        "28P01, 0, DENIED",
        "42501, 0, DENIED",
        "42000, 1142, DENIED"
    })
    @DisplayName("K18: the cause of a failed connection keeps the driver's message")
    void told(String state, int code, AccessFailure expected) {
        SQLException failed = new SQLException("no way to books; SQL statement:\nselect 'Wang'", state, code);
        assertThat(AccessFailure.of(failed)).contains(expected);
        assertThat(SqlFailures.withoutValues(new IllegalStateException(failed))).hasMessage("no way to books");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42000", "HY000", "40001"})
    @DisplayName("K18: the cause of any other failure does not keep the driver's message")
    void hidden(String state) {
        SQLException failed = new SQLException("value too long: 'Wang'", state, 1);
        assertThat(AccessFailure.of(failed)).isEmpty();
        assertThat(SqlFailures.withoutValues(failed)).hasMessage(null);
    }

    @Test
    @DisplayName("The error for an unreachable server says so, and its cause has the driver's text, also with a pool")
    void down() throws SQLException, IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setServerNames(new String[] {"127.0.0.1"});
        postgres.setPortNumbers(new int[] {port});
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres);
        config.setConnectionTimeout(300);
        config.setInitializationFailTimeout(-1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            for (DataSource source :
                    List.of(postgres, new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/books"), pool)) {
                StorageException failed = refused(source);
                assertThat(failed.message(Locale.ENGLISH))
                        .startsWith("The database failed: the database cannot be reached (SQL state 08");
                assertThat(failed.message(Locale.CHINESE)).startsWith("数据库操作失败：无法连接到数据库（SQL 状态 08");
                assertThat(said(failed)).contains(String.valueOf(port));
            }
        }
    }

    @Test
    @DisplayName("The error says that the database does not exist, or that it denies access")
    void absentAndDenied() throws SQLException {
        PGSimpleDataSource postgres = TestDatabase.POSTGRESQL.freshDatabase().unwrap(PGSimpleDataSource.class);
        postgres.setDatabaseName("nowhere");
        assertThat(refused(postgres).message(Locale.ENGLISH)).contains("the database does not exist (SQL state 3D000");
        String url;
        try (Connection connection = TestDatabase.MARIADB.freshDatabase().getConnection()) {
            url = connection.getMetaData().getURL();
        }
        String server = url.substring(0, url.lastIndexOf('/'));
        assertThat(refused(new MariaDbDataSource(server + "/nowhere?user=root")).message(Locale.ENGLISH))
                .contains("the database does not exist (SQL state 42000, code 1049)");
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:locked");
        h2.setUser("sa");
        h2.setPassword("right");
        try (Connection open = h2.getConnection()) {
            h2.setPassword("wrong");
            assertThat(refused(h2).message(Locale.CHINESE)).isEqualTo("数据库操作失败：数据库拒绝访问（SQL 状态 28000，代码 28000）");
            assertThat(open.isValid(1)).isTrue();
        }
    }

    private static StorageException refused(DataSource source) {
        return catchThrowableOfType(
                StorageException.class, () -> JdbcStore.standalone(source).build());
    }

    private static String said(Throwable failed) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }
}
