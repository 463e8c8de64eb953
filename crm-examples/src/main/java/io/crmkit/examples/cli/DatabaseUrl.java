package io.crmkit.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.jdbc.JdbcStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A database behind a JDBC URL, with a pool of ours. */
record DatabaseUrl(String name, HikariDataSource pool) implements DatabasePlace {

    private static final String H2 = "jdbc:h2:";

    static boolean isUrl(String given) {
        return given.startsWith("jdbc:");
    }

    /**
     * Connects.
     *
     * @param mustExist whether a database that is not there is refused; otherwise H2 makes one
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
        // what follows may hold a password
        String name = url.replaceFirst("[;?].*", "");
        try {
            return new DatabaseUrl(name, new HikariDataSource(config));
        } catch (RuntimeException failed) {
            SQLException reason = Failures.below(failed, SQLException.class).orElseThrow(() -> failed);
            throw new CommandException(DatabaseFailures.reason(reason, name));
        }
    }

    /** A database of H2 that cannot be opened would get a trace file beside it. */
    private static String quiet(String url) {
        return with(url, "TRACE_LEVEL_FILE=0");
    }

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

    /** A database behind a URL is not ours to drop. */
    @Override
    public void discard() {}

    @Override
    public void close() {
        pool.close();
    }
}
