package io.crmkit.jdbc.internal.sql;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.Param;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Binds dates and local date-times with the classes of {@code java.time} (V4). The legacy classes of JDBC work in the
 * time zone of the JVM and would change values that the zone skips, for example when clocks go forward.
 *
 * @param <T> the Java type
 */
public final class LocalTime<T> extends AbstractBinding<T, T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final JDBCType sqlType;

    private LocalTime(Class<T> type, JDBCType sqlType) {
        this.type = type;
        this.sqlType = sqlType;
    }

    /** Returns the binding of dates. */
    public static LocalTime<LocalDate> ofDates() {
        return new LocalTime<>(LocalDate.class, JDBCType.DATE);
    }

    /** Returns the binding of local date-times. */
    public static LocalTime<LocalDateTime> ofTimes() {
        return new LocalTime<>(LocalDateTime.class, JDBCType.TIMESTAMP);
    }

    /** Returns a parameter with the value, with this binding if the value is a date or a local date-time. */
    public static Param<?> val(Object value) {
        if (value instanceof LocalDate date) {
            return DSL.val(date, SQLDataType.LOCALDATE.asConvertedDataType(ofDates()));
        }
        return value instanceof LocalDateTime time
                ? DSL.val(time, SQLDataType.LOCALDATETIME.asConvertedDataType(ofTimes()))
                : DSL.val(value);
    }

    @Override
    public Converter<T, T> converter() {
        return Converters.identity(type);
    }

    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        if (context.value() == null) {
            context.statement().setNull(context.index(), sqlType.getVendorTypeNumber());
        } else {
            context.statement().setObject(context.index(), context.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), type));
    }
}
