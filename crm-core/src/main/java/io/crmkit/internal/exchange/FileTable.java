package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.FileFormat;
import io.crmkit.internal.entity.Field;
import io.crmkit.internal.entity.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the columns of a file in the order in which an export writes them.
 *
 * @param <T> what an export writes as a row of the file
 */
final class FileTable<T> {

    private final ExchangeFile file;
    private final List<Column<T>> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    private FileTable(ExchangeFile file, List<Column<T>> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.columns.forEach(column -> positions.put(column.name(), positions.size()));
    }

    /** Begins a table whose columns are fields of the entities in its rows, or parts of them. */
    static <T> Builder<T> of(ExchangeFile file, FieldSet<T> fields) {
        return new Builder<>(file, fields);
    }

    /** Begins a table of rows that are no entities. */
    static <T> Builder<T> of(ExchangeFile file) {
        return of(file, FieldSet.of(List.of()));
    }

    ExchangeFile file() {
        return file;
    }

    List<Column<T>> columns() {
        return columns;
    }

    /** The position of a column among those of the table. */
    int position(String column) {
        return CsvRow.present(positions.get(column));
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
        for (Column<T> column : columns) {
            cells.add(column.writer().write(row, names));
        }
        return cells;
    }

    /**
     * A column, which the import, the export and the format that sources and targets are given have from here.
     *
     * @param required whether the file must have the column and every row a value in it
     * @param reader reads a cell that is not empty
     * @param writer writes the cell of a row
     */
    record Column<T>(String name, boolean required, CellType.Reader<?> reader, CellType.Writer<? super T> writer) {}

    /** Adds columns one after the other. Not thread-safe. */
    static final class Builder<T> {

        private final ExchangeFile file;
        private final FieldSet<T> fields;
        private final List<Column<T>> columns = new ArrayList<>();

        private Builder(ExchangeFile file, FieldSet<T> fields) {
            this.file = file;
            this.fields = fields;
        }

        /** Adds columns of the fields with their names; every row has a value in them. */
        Builder<T> required(String... names) {
            for (String name : names) {
                field(name, name, true);
            }
            return this;
        }

        /** Adds columns of the fields with their names; a row may have no value in them. */
        Builder<T> optional(String... names) {
            for (String name : names) {
                field(name, name, false);
            }
            return this;
        }

        /** Adds the column of the field with a key. */
        Builder<T> field(String name, String key, boolean required) {
            return add(column(name, required, fields.field(key).orElseThrow()));
        }

        /** Adds a column in which every row has a value. */
        <V> Builder<T> required(String name, CellType<V> type, Function<? super T, V> value) {
            return add(new Column<>(name, true, type.reader(), (row, names) -> type.write(value.apply(row), names)));
        }

        /** Adds a column in which a row may have no value. */
        <V> Builder<T> optional(String name, CellType<V> type, Function<? super T, Optional<V>> value) {
            return add(new Column<>(
                    name,
                    false,
                    type.reader(),
                    (row, names) -> type.write(value.apply(row).orElse(null), names)));
        }

        /** Adds a column with the number of a document that its reader looks up itself. */
        Builder<T> document(String name, boolean required, Function<? super T, Optional<?>> id) {
            return add(new Column<>(
                    name,
                    required,
                    CellType.RAW.reader(),
                    (row, names) -> id.apply(row).map(names::number).orElse(null)));
        }

        /** Adds a column in which a row may have no value, and which an export writes by what other files contain. */
        Builder<T> add(String name, CellType<?> type, BiFunction<? super T, ExportNames, Optional<String>> writer) {
            return add(new Column<>(
                    name,
                    false,
                    type.reader(),
                    (row, names) -> writer.apply(row, names).orElse(null)));
        }

        private Builder<T> add(Column<T> column) {
            columns.add(column);
            return this;
        }

        FileTable<T> build() {
            return new FileTable<>(file, columns);
        }

        private static <T, V> Column<T> column(String name, boolean required, Field<T, V> field) {
            CellType<V> type = CellType.of(field.type());
            return new Column<>(
                    name,
                    required,
                    type.reader(),
                    (row, names) -> type.write(field.value(row).orElse(null), names));
        }
    }
}
