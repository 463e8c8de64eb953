package io.crmkit.jdbc.proof;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose k-th call to the database goes wrong, in one of several ways. Used by one thread. */
final class FaultyDataSource {

    private static final Set<String> CALLS = Set.of(
            "getConnection",
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "setSavepoint",
            "releaseSavepoint",
            "setAutoCommit",
            "setTransactionIsolation",
            "commit",
            "rollback",
            "close");

    private final DataSource source;
    private final List<String> calls = new ArrayList<>();
    private @Nullable Fault fault;
    private int failing;

    FaultyDataSource(DataSource source) {
        this.source = source;
    }

    /** Lets a call fail, the first being 1. */
    void arm(Fault newFault, int call) {
        this.fault = newFault;
        this.failing = call;
        calls.clear();
    }

    /** Makes everything sound again. */
    void disarm() {
        fault = null;
    }

    /** The call that failed first, empty if there were not so many. */
    String failed() {
        return calls.size() < failing ? "" : calls.get(failing - 1);
    }

    /** Whether the database was asked to commit while armed. */
    boolean commitTried() {
        return calls.contains("commit");
    }

    DataSource dataSource() {
        return proxy(DataSource.class, source, null);
    }

    private <T> T proxy(Class<T> type, Object target, @Nullable Connection connection) {
        InvocationHandler handler = (self, method, arguments) -> {
            Connection raw = target instanceof Connection c ? c : connection;
            boolean counted = fault != null && CALLS.contains(method.getName());
            return wrapped(
                    counted ? counted(fault, target, method, arguments, raw) : invoke(target, method, arguments), raw);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object wrapped(@Nullable Object result, @Nullable Connection raw) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result, null);
        } else if (result instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, result, raw);
        } else if (result instanceof Statement) {
            return proxy(Statement.class, result, raw);
        }
        return result;
    }

    private @Nullable Object counted(
            Fault now, Object target, Method method, Object[] arguments, @Nullable Connection raw) throws Throwable {
        calls.add(method.getName());
        boolean fails = now.lasts() ? calls.size() >= failing : calls.size() == failing;
        if (!fails) {
            return invoke(target, method, arguments);
        }
        if (now == Fault.INTERRUPT) {
            Thread.currentThread().interrupt();
            return invoke(target, method, arguments);
        }
        // what was to be closed is closed, and what nobody gets is too, or the fault itself would leak
        if (now.takesEffect() || method.getName().equals("close")) {
            Object result = invoke(target, method, arguments);
            if (result instanceof Connection unseen) {
                unseen.close();
            }
        }
        if (now.dropsConnection() && raw != null) {
            raw.abort(Runnable::run);
        }
        throw now.thrown();
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** How a call goes wrong. */
    enum Fault {
        FAILS,
        FAILS_AFTER_EFFECT,
        FAILS_FROM_THEN_ON,
        DROPPED,
        DROPPED_AFTER_EFFECT,
        CONFLICT,
        CONFLICT_FROM_THEN_ON,
        LOCK_TIMEOUT,
        RUNTIME_EXCEPTION,
        ERROR,
        /** The call is carried out by a thread that has been interrupted. */
        INTERRUPT;

        /** The call is carried out before it fails. */
        boolean takesEffect() {
            return this == FAILS_AFTER_EFFECT || this == DROPPED_AFTER_EFFECT;
        }

        /** Every later call fails too. */
        boolean lasts() {
            return this == FAILS_FROM_THEN_ON || this == CONFLICT_FROM_THEN_ON;
        }

        boolean dropsConnection() {
            return this == DROPPED || this == DROPPED_AFTER_EFFECT;
        }

        /** Trying the transaction again helps (K5). */
        boolean passes() {
            return this == CONFLICT || this == LOCK_TIMEOUT;
        }

        Throwable thrown() {
            return switch (this) {
                case FAILS, FAILS_AFTER_EFFECT, FAILS_FROM_THEN_ON -> new SQLException("injected", "XX000");
                case DROPPED, DROPPED_AFTER_EFFECT -> new SQLException("injected", "08006");
                case CONFLICT, CONFLICT_FROM_THEN_ON -> new SQLException("injected", "40001");
                case LOCK_TIMEOUT -> new SQLException("injected", "55P03");
                case RUNTIME_EXCEPTION -> new IllegalStateException("injected");
                case ERROR -> new LinkageError("injected");
                case INTERRUPT -> throw new IllegalStateException("nothing is thrown");
            };
        }
    }
}
