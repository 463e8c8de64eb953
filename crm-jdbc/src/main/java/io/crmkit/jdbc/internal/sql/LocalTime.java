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
 * Hands dates and local times to the driver as they are (V4). By way of the legacy classes of JDBC, those that the zone
 * of the JVM leaves out, when clocks go forward or a day is skipped, would come back as others.
 */
public final class LocalTime<T> extends AbstractBinding<T, T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final JDBCType sqlType;

    private LocalTime(Class<T> type, JDBCType sqlType) {
        this.type = type;
        this.sqlType = sqlType;
    }

    /** For dates. */
    public static LocalTime<LocalDate> ofDates() {
        return new LocalTime<>(LocalDate.class, JDBCType.DATE);
    }

    /** For dates with a time. */
    public static LocalTime<LocalDateTime> ofTimes() {
        return new LocalTime<>(LocalDateTime.class, JDBCType.TIMESTAMP);
    }

    /** A value in a statement. */
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
