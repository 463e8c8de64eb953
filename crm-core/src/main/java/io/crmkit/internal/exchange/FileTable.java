package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.FileFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the columns of a file in the order in which an export writes them.
 *
 * @param <T> what an export writes as a row of the file
 */
record FileTable<T>(ExchangeFile file, List<Column<? super T, ?>> columns) {

    FileTable {
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> FileTable<T> of(ExchangeFile file, Column<? super T, ?>... columns) {
        return new FileTable<T>(file, Arrays.asList(columns));
    }

    /** The format that sources and targets are given. */
    FileFormat format() {
        return new FileFormat(
                file,
                columns.stream().map(Column::name).toList(),
                columns.stream().filter(Column::required).map(Column::name).toList());
    }

    /** The cells of a row. */
    List<@Nullable String> cells(T row, ExportNames names) {
        List<@Nullable String> cells = new ArrayList<>(columns.size());
        for (Column<? super T, ?> column : columns) {
            cells.add(column.writer().write(row, names));
        }
        return cells;
    }
}
