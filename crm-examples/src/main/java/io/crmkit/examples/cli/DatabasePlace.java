package io.crmkit.examples.cli;

import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;

/** Where a database is. */
interface DatabasePlace extends AutoCloseable {

    /** What the user calls it, without anything secret. */
    String name();

    /** Whether there was nothing there before this command. */
    boolean isNew();

    /** The store to open there. */
    JdbcStore.Builder store();

    /** A connection to look at what is there; the store must not be open. */
    Connection connect() throws SQLException;

    /** Takes away what this command has made there, if it was nothing before; the store must not be open. */
    void discard();

    @Override
    void close();

    /** How what is there stands to the CRM; nothing is made or changed. */
    default SchemaState state() throws SQLException {
        if (isNew()) {
            return SchemaState.EMPTY;
        }
        try (Connection connection = connect()) {
            return CrmSchema.state(connection, CrmSchema.PREFIX);
        }
    }
}
