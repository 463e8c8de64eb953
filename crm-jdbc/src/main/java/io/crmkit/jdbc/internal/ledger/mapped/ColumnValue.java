package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.text.Localized;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The value that the host wants in a column: a constant, or the result of a supplier. Immutable. */
public final class ColumnValue {

    private final @Nullable Object constant;
    private final Supplier<?> supplier;

    private ColumnValue(@Nullable Object constant, Supplier<?> supplier) {
        this.constant = constant;
        this.supplier = supplier;
    }

    /** Returns a constant. */
    public static ColumnValue of(Object constant) {
        return new ColumnValue(constant, () -> constant);
    }

    /** Returns a value that is computed for each row. */
    public static ColumnValue from(Supplier<?> supplier) {
        return new ColumnValue(null, supplier);
    }

    /** Returns the constant; empty if there is a supplier. */
    public Optional<Object> constant() {
        return Optional.ofNullable(constant);
    }

    /**
     * Returns the value for a row.
     *
     * @throws RuleException with code {@code rule.host-refused} if the supplier returns null or throws
     */
    Object get(String table, LiveColumn column) {
        return supplied(supplier, table + "." + column.name());
    }

    /**
     * Calls a supplier of the host.
     *
     * @param where the table and column, for messages
     * @throws RuleException with code {@code rule.host-refused} if it returns null or throws
     */
    static <T> T supplied(Supplier<T> supplier, String where) {
        T given;
        try {
            given = supplier.get();
        } catch (CrmException refused) {
            throw refused;
        } catch (RuntimeException failed) {
            throw new RuleException(ErrorCode.HOST_REFUSED, failed, Localized.ofKey("host.value-failed", where));
        }
        if (given == null) {
            throw HostRefusals.refused(Localized.ofKey("host.no-value", where));
        }
        return given;
    }
}
