package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.text.Localized;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a host has a column get: always the same, or what a supplier of its gives. Immutable. */
public final class ColumnValue {

    private final @Nullable Object constant;
    private final Supplier<?> supplier;

    private ColumnValue(@Nullable Object constant, Supplier<?> supplier) {
        this.constant = constant;
        this.supplier = supplier;
    }

    public static ColumnValue of(Object constant) {
        return new ColumnValue(constant, () -> constant);
    }

    public static ColumnValue from(Supplier<?> supplier) {
        return new ColumnValue(null, supplier);
    }

    /** The value, if it is always the same. */
    public Optional<Object> constant() {
        return Optional.ofNullable(constant);
    }

    /** @throws RuleException if the supplier of the host gives none or fails */
    Object get(String table, LiveColumn column) {
        return supplied(supplier, table + "." + column.name());
    }

    /**
     * What a supplier of the host gives.
     *
     * @param where the table and column, for messages
     * @throws RuleException if it gives nothing or fails
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
