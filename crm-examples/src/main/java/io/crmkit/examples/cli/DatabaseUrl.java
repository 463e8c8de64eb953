package io.crmkit.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.jdbc.JdbcStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A database behind a JDBC URL, with a connection pool that belongs to the command.
 *
 * @param name the URL without its parameters
 * @param pool the connections; closed with this object
 */
record DatabaseUrl(String name, HikariDataSource pool) implements DatabasePlace {

    private static final String H2 = "jdbc:h2:";

    static boolean isUrl(String given) {
        return given.startsWith("jdbc:");
    }

    /**
     * Connects to a database.
     *
     * @param mustExist whether a missing database is refused; otherwise H2 creates one
     * @throws CommandException if the connection fails
     */
    static DatabaseUrl connect(String url, @Nullable String user, @Nullable String password, boolean mustExist) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(mustExist ? with(quiet(url), "IFEXISTS=TRUE") : quiet(url));
        config.setMaximumPoolSize(2);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(10_000);
        if (user != null) {
            config.setUsername(user);
        }
        if (password != null) {
            config.setPassword(password);
        }
        // the parameters of a URL may contain a password
        String name = url.replaceFirst("[;?].*", "");
        try {
            return new DatabaseUrl(name, new HikariDataSource(config));
        } catch (RuntimeException failed) {
            SQLException reason = Failures.below(failed, SQLException.class).orElseThrow(() -> failed);
            throw new CommandException(DatabaseFailures.reason(reason, name));
        }
    }

    /** Keeps H2 from writing a trace file beside a database that it cannot open. */
    private static String quiet(String url) {
        return with(url, "TRACE_LEVEL_FILE=0");
    }

    /** Adds a setting to an H2 URL unless the user has set it. */
    private static String with(String url, String setting) {
        String key = ";" + setting.substring(0, setting.indexOf('=') + 1);
        boolean given = url.toUpperCase(Locale.ROOT).contains(key);
        return url.startsWith(H2) && !given ? url + ";" + setting : url;
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public JdbcStore.Builder store() {
        return JdbcStore.standalone(pool);
    }

    @Override
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    /** Does nothing: the database behind a URL belongs to someone else. */
    @Override
    public void discard() {}

    @Override
    public void close() {
        pool.close();
    }
}
