package io.crmkit.internal.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares a column of a file once, for the import, the export and the format that sources and targets are given.
 *
 * @param <T> what an export writes as a row of the file
 * @param <V> what an import reads from a cell of the column
 * @param required whether the file must have the column and every row a value in it
 * @param reader reads a cell that is not empty
 * @param writer writes the cell of a row
 */
record Column<T, V>(String name, boolean required, Reader<V> reader, Writer<T> writer) {

    /** A column in which every row has a value. */
    static <T, V> Column<T, V> required(String name, CellType<V> type, Function<T, V> value) {
        return new Column<>(name, true, type.reader(), (row, names) -> type.write(value.apply(row), names));
    }

    /** A column in which a row may have no value. */
    static <T, V> Column<T, V> optional(String name, CellType<V> type, Function<T, Optional<V>> value) {
        return nullable(name, type, row -> value.apply(row).orElse(null));
    }

    /** A column in which a row may have no value, which is null. */
    static <T, V> Column<T, V> nullable(String name, CellType<V> type, Function<T, @Nullable V> value) {
        return new Column<>(name, false, type.reader(), (row, names) -> type.write(value.apply(row), names));
    }

    /** Reads a cell. */
    @FunctionalInterface
    interface Reader<V> {

        /** The value of a cell that is not empty; null if it is wrong, which the reader has reported to the row. */
        @Nullable
        V read(CsvRow row, String column);
    }

    /** Writes a cell. */
    @FunctionalInterface
    interface Writer<T> {

        /** The text of the cell; null leaves it empty. */
        @Nullable
        String write(T row, ExportNames names);
    }
}
