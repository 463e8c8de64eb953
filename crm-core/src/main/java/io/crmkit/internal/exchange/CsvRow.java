package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRow;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives the values of a row by its columns, and reports what is wrong with the row. */
final class CsvRow {

    /** Stands for the whole row where an error belongs to no column. */
    static final String ROW = "-";

    private static final Object ABSENT = new Object();

    private final ImportFolder folder;
    private final FileTable<?> table;
    private final ExchangeRow row;
    private final Map<String, Integer> positions;
    private boolean valid = true;

    /** The values that have been read so far, in the order of the table; null before the first. */
    private @Nullable Object @Nullable [] values;

    CsvRow(ImportFolder folder, FileTable<?> table, ExchangeRow row, Map<String, Integer> positions) {
        this.folder = folder;
        this.table = table;
        this.row = row;
        this.positions = positions;
    }

    /** A value that a valid row is known to have. */
    static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The line on which the row begins. */
    long line() {
        return row.line();
    }

    /** How many characters the row has. */
    long length() {
        return row.length();
    }

    /** The master data in which cells are looked up. */
    MasterDataImports masters() {
        return folder.masters();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Reads cells in this order, so that their errors are reported in this order too. */
    void read(String... columns) {
        for (String column : columns) {
            get(column, Object.class);
        }
    }

    /** Reads the cells that have not been read yet. */
    void readAll() {
        table.columns().forEach(column -> get(column.name(), Object.class));
    }

    /** The value of a cell, which is read once; null if it is absent or wrong, of which the first reading tells the row. */
    <V> @Nullable V get(String name, Class<V> type) {
        int position = table.position(name);
        if (values()[position] == null) {
            values()[position] = ABSENT;
            FileTable.Column<?> column = table.columns().get(position);
            Object value = has(name) ? column.reader().read(this, name) : null;
            if (value != null) {
                values()[position] = value;
            } else if (column.required() && !has(name)) {
                bad(name, ErrorCode.REQUIRED);
            }
        }
        Object value = values()[position];
        return value == ABSENT ? null : type.cast(value);
    }

    private @Nullable Object[] values() {
        if (values == null) {
            values = new Object[table.columns().size()];
        }
        return values;
    }

    /** The value of a cell; empty if it is absent or wrong. */
    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(get(name, type));
    }

    /** The value of a cell that a valid row is known to have. */
    <V> V need(String name, Class<V> type) {
        return present(get(name, type));
    }

    /** The value of a cell; false if it is absent or wrong. */
    boolean flag(String name) {
        return find(name, Boolean.class).orElse(false);
    }

    /** Whether a cell is not empty. */
    boolean has(String column) {
        return raw(column) != null;
    }

    /** Reports that columns have a value which is not allowed because of another one. They count as read. */
    void refuse(Object reason, String... columns) {
        for (String column : columns) {
            values()[table.position(column)] = ABSENT;
            if (has(column)) {
                bad(column, ErrorCode.NOT_GIVEN_HERE, reason);
            }
        }
    }

    /** Reports that columns have no value although another one demands it. */
    void require(String... columns) {
        for (String column : columns) {
            if (!has(column)) {
                bad(column, ErrorCode.REQUIRED);
            }
        }
    }

    /** The text of a cell as it is. */
    @Nullable
    String raw(String column) {
        Integer position = positions.get(column);
        return position == null ? null : row.cells().get(position);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Whether no error has been found in the row so far. */
    boolean isValid() {
        return valid;
    }

    /** Reports an error in a column, or in the {@linkplain #ROW whole row}. */
    void bad(String column, ErrorCode code, Object... arguments) {
        valid = false;
        folder.bad(table.file(), row.line(), column, code, arguments);
    }

    /** Reports violations of a rule as errors in one column. */
    void bad(String column, List<Violation> violations) {
        violations.forEach(v -> bad(column, v.code(), v.arguments().toArray()));
    }

    /** Reports an error if there is one. */
    boolean accepts(String column, Optional<ErrorCode> wrong, Object... arguments) {
        wrong.ifPresent(code -> bad(column, code, arguments));
        return wrong.isEmpty();
    }

    /** Reports that a cell names a row of another file that is not there, unless that row may have been unreadable. */
    void unknown(String column, ExchangeFile named, Localized what) {
        valid = false;
        if (folder.isComplete(named)) {
            bad(column, ErrorCode.UNKNOWN_REFERENCE, what);
        }
    }

    /** Reports that a row has no parent if that is so: it names none, or none that is there. */
    void requireParent(@Nullable Object parent, String column, ExchangeFile parents, Localized what) {
        if (get(column, String.class) != null && parent == null) {
            unknown(column, parents, what);
        }
    }

    /** Makes something of the row; empty if a rule refuses it, which is reported as an error in a column. */
    <T> Optional<T> checked(String column, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (ValidationException refused) {
            bad(column, refused.violations());
            return Optional.empty();
        }
    }
}
