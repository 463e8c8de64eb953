package io.crmkit.jdbc.proof;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose k-th call to the database goes wrong, in one of several ways. Used by one thread. */
final class FaultyDataSource {

    /** How a call goes wrong. */
    enum Fault {
        BEFORE,
        AFTER,
        FROM_THEN_ON,
        DROPPED,
        CONFLICT,
        RUNTIME,
        ERROR
    }

    private static final Set<String> CALLS = Set.of(
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback",
            "setAutoCommit",
            "setTransactionIsolation",
            "getConnection",
            "setSavepoint",
            "releaseSavepoint",
            "close");

    private final DataSource source;
    private @Nullable Fault fault;
    private int failing;
    private int calls;

    FaultyDataSource(DataSource source) {
        this.source = source;
    }

    /** Lets a call fail. */
    void arm(Fault newFault, int call) {
        this.fault = newFault;
        this.failing = call;
        this.calls = 0;
    }

    /** Makes everything sound again; tells whether the armed call was reached. */
    boolean disarm() {
        boolean reached = calls >= failing;
        fault = null;
        return reached;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, source, null);
    }

    private <T> T proxy(Class<T> type, Object target, @Nullable Connection connection) {
        InvocationHandler handler = (self, method, arguments) -> {
            Connection raw = target instanceof Connection c ? c : connection;
            Object result = CALLS.contains(method.getName())
                    ? call(target, method, arguments, raw)
                    : invoke(target, method, arguments);
            return wrapped(result, raw);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object wrapped(@Nullable Object result, @Nullable Connection raw) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result, null);
        } else if (result instanceof CallableStatement) {
            return result;
        } else if (result instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, result, raw);
        } else if (result instanceof Statement) {
            return proxy(Statement.class, result, raw);
        }
        return result;
    }

    private @Nullable Object call(Object target, Method method, Object[] arguments, @Nullable Connection raw)
            throws Throwable {
        if (fault == null) {
            return invoke(target, method, arguments);
        }
        calls++;
        boolean now = fault == Fault.FROM_THEN_ON ? calls >= failing : calls == failing;
        if (!now) {
            return invoke(target, method, arguments);
        }
        // what was to be closed is closed, and what nobody gets is too, or the fault itself would leak
        if (fault == Fault.AFTER || method.getName().equals("close")) {
            Object result = invoke(target, method, arguments);
            if (result instanceof Connection unseen) {
                unseen.close();
            }
        }
        switch (fault) {
            case DROPPED -> {
                if (raw != null) {
                    raw.abort(Runnable::run);
                }
            }
            case RUNTIME -> throw new IllegalStateException("injected");
            case ERROR -> throw new LinkageError("injected");
            case CONFLICT -> throw new SQLException("injected", "40001");
            default -> {}
        }
        throw new SQLException("injected", fault == Fault.DROPPED ? "08006" : "XX000");
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
