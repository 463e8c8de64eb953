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

    private final ImportFolder folder;
    private final ExchangeFile file;
    private final ExchangeRow row;
    private final Map<String, Integer> positions;
    private boolean valid = true;

    CsvRow(ImportFolder folder, ExchangeFile file, ExchangeRow row, Map<String, Integer> positions) {
        this.folder = folder;
        this.file = file;
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

    /** The value of a cell; null if it is absent or wrong. The row has been told if it is wrong or required. */
    <V> @Nullable V read(Column<?, V> column) {
        if (has(column)) {
            return column.reader().read(this, column.name());
        }
        if (column.required()) {
            bad(column, ErrorCode.REQUIRED);
        }
        return null;
    }

    /** The value of a cell; empty if it is absent or wrong. */
    <V> Optional<V> find(Column<?, V> column) {
        return Optional.ofNullable(read(column));
    }

    /** The value of a cell, or another one if it is absent or wrong. */
    <V> V read(Column<?, V> column, V otherwise) {
        V value = read(column);
        return value == null ? otherwise : value;
    }

    /** The text of a cell as it is. */
    @Nullable
    String raw(Column<?, ?> column) {
        return raw(column.name());
    }

    /** The text of a cell as it is. */
    @Nullable
    String raw(String column) {
        Integer position = positions.get(column);
        return position == null ? null : row.cells().get(position);
    }

    /** Whether a cell is not empty. */
    boolean has(Column<?, ?> column) {
        return raw(column.name()) != null;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Whether no error has been found in the row so far. */
    boolean isValid() {
        return valid;
    }

    /** Reports an error in a column. */
    void bad(Column<?, ?> column, ErrorCode code, Object... arguments) {
        bad(column.name(), code, arguments);
    }

    /** Reports an error in a column, or in the {@linkplain #ROW whole row}. */
    void bad(String column, ErrorCode code, Object... arguments) {
        valid = false;
        folder.bad(file, row.line(), column, code, arguments);
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

    /** Reports that columns have a value which is not allowed because of another one. */
    void refuse(List<? extends Column<?, ?>> columns, Object reason) {
        for (Column<?, ?> column : columns) {
            if (has(column)) {
                bad(column, ErrorCode.NOT_GIVEN_HERE, reason);
            }
        }
    }

    /** Reports that a cell names a row of another file that is not there, unless that row may have been unreadable. */
    void unknown(String column, ExchangeFile named, Localized what) {
        valid = false;
        if (folder.isComplete(named)) {
            bad(column, ErrorCode.UNKNOWN_REFERENCE, what);
        }
    }

    /** Reports that a row has no parent if that is so: it names none, or none that is there. */
    void requireParent(@Nullable Object parent, Column<?, ?> column, ExchangeFile parents, Localized what) {
        if (!has(column)) {
            bad(column, ErrorCode.REQUIRED);
        } else if (parent == null) {
            unknown(column.name(), parents, what);
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
