package io.crmkit.internal.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Declares a column of a file once, for the import, the export and the format that sources and targets are given.
 *
 * @param <T> what an export writes as a row of the file
 * @param required whether the file must have the column and every row a value in it
 * @param reader reads a cell that is not empty
 * @param writer writes the cell of a row
 */
record Column<T>(String name, boolean required, Reader<?> reader, Writer<? super T> writer) {

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
