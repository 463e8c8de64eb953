package io.crmkit.examples.cli;

import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;

/** The location of a database. */
interface DatabasePlace extends AutoCloseable {

    /** Returns the user's name for it, without passwords. */
    String name();

    /** Returns whether nothing was there when the command began. */
    boolean isNew();

    /** Returns a builder for the store. */
    JdbcStore.Builder store();

    /** Opens a connection to inspect the database while the store is closed. */
    Connection connect() throws SQLException;

    /** Deletes the database if this command created it. The store must be closed. */
    void discard();

    @Override
    void close();

    /** Returns the state of the schema. Nothing is created or changed. */
    default SchemaState state() throws SQLException {
        if (isNew()) {
            return SchemaState.EMPTY;
        }
        try (Connection connection = connect()) {
            return CrmSchema.state(connection, CrmSchema.PREFIX);
        }
    }
}
