package io.crmkit.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The transactions of a host that uses a plain connection, one after the other. After each commit or rollback the host
 * calls {@link #committed()} or {@link #rolledBack()}, so that the listeners of the CRM learn the outcome. Not
 * thread-safe, like the connection itself.
 *
 * @since 0.1
 */
public final class JoinedConnection implements HostTransaction {

    private final Connection connection;
    private final List<Completion> waiting = new ArrayList<>();
    private Object identity = new Object();

    private JoinedConnection(Connection connection) {
        this.connection = connection;
    }

    /**
     * Returns a handle for a connection.
     *
     * @param connection an open connection whose auto-commit mode is off; it is never closed here
     */
    public static JoinedConnection of(Connection connection) {
        return new JoinedConnection(connection);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Object identity() {
        return identity;
    }

    @Override
    public boolean notifiesCompletion() {
        return true;
    }

    @Override
    public void onCompletion(Completion completion) {
        waiting.add(completion);
    }

    /** Reports that the host has committed. Listeners are called within this call (E1). */
    public void committed() {
        end(Completion::committed);
    }

    /** Reports that the host has rolled back. Listeners are not called. */
    public void rolledBack() {
        end(Completion::rolledBack);
    }

    private void end(Consumer<Completion> how) {
        // Begin the next transaction before anyone is notified: a listener may use the CRM again, which registers for
        // that one.
        List<Completion> told = List.copyOf(waiting);
        waiting.clear();
        identity = new Object();
        told.forEach(how);
    }
}
