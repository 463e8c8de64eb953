package io.crmkit.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The transaction of a host that has a plain connection: after its own commit or rollback the host says so here, once
 * for each transaction. Used by one thread at a time.
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

    /** A handle on the transactions of a connection, one after the other. */
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

    /** The host has committed. */
    public void committed() {
        end(Completion::committed);
    }

    /** The host has rolled back. */
    public void rolledBack() {
        end(Completion::rolledBack);
    }

    private void end(Consumer<Completion> how) {
        List<Completion> told = List.copyOf(waiting);
        waiting.clear();
        identity = new Object();
        told.forEach(how);
    }
}
