package io.crmkit.jdbc.internal.sql;

import io.crmkit.error.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.SQLDialect;

/** The supported databases. */
public enum Database {
    H2(SQLDialect.H2),
    POSTGRESQL(SQLDialect.POSTGRES),
    MARIADB(SQLDialect.MARIADB);

    private final SQLDialect dialect;

    Database(SQLDialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the dialect in which jOOQ renders statements. */
    public SQLDialect dialect() {
        return dialect;
    }

    /** Returns the name in lower case, which is also the name of the file with its placeholders. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the database with a name, ignoring case.
     *
     * @throws ConfigurationException if it is not supported
     */
    public static Database named(String name) {
        return Arrays.stream(values())
                .filter(database -> database.folder().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unsupported(name));
    }

    /**
     * Returns the database behind a connection.
     *
     * @throws ConfigurationException if it is not supported
     * @throws SQLException if the connection is broken
     */
    public static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            case "MariaDB" -> MARIADB;
            default -> throw unsupported(product);
        };
    }

    private static ConfigurationException unsupported(String name) {
        return new ConfigurationException(
                List.of("the database is " + name + "; H2, PostgreSQL and MariaDB are supported"));
    }
}
