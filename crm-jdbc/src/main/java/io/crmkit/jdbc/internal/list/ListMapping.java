package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Declares how a list is read from its tables. Each list has one such constant. Immutable.
 * <p>
 * Fields are given as those of the generated tables. {@link ListTables} finds their names in each part of a statement.
 *
 * @param type the list with its columns
 * @param root the table with one row for each row of the list
 * @param joins the tables of parents
 * @param customer the customer that a restriction applies to (U3); null if the listed things have none
 * @param employee the employee that a restriction applies to (U3); null if the list is not restricted
 * @param key the parts of the key in their order; texts are not folded
 * @param columns the columns in their order
 * @param head how the id and the highlight of a row are made
 * @param <I> the type of the id
 */
public record ListMapping<I>(
        ListType type,
        Table<?> root,
        List<Join<?>> joins,
        @Nullable EntryReference customer,
        @Nullable EntryReference employee,
        List<ListColumn> key,
        List<ListColumn> columns,
        Head<I> head) {

    /** Checks that the mapping has the declared columns in the declared order. */
    public ListMapping {
        require(type.key(), key);
        require(type.columns(), columns);
    }

    /**
     * A table whose fields the columns of a list have too: that of the parent of what is listed.
     *
     * @param table the table, which has the ledger in its key
     * @param reference the field that names its row: of the root of the list, or of a table joined to it
     * @param id the field of the table that is named
     */
    public record Join<T>(Table<?> table, Field<T> reference, Field<T> id) {}

    /**
     * What a row has besides its columns.
     *
     * @param fields the fields that they are made of
     * @param id makes the id
     * @param highlight makes the highlight
     * @param <I> the type of the id
     */
    public record Head<I>(List<Field<?>> fields, Function<ListRow, I> id, Function<ListRow, Highlight> highlight) {}

    /** Returns a column by its key, which has been checked before. */
    ListColumn column(String key) {
        return columns.stream()
                .filter(column -> column.column().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The table that brings the fields of another than the root. */
    Join<?> join(Table<?> table) {
        return joins.stream()
                .filter(join -> join.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + " is not joined to this list"));
    }

    /** Returns the fields of the root that the page needs to show its rows, including references to joined tables. */
    Set<Field<?>> shown() {
        List<Field<?>> fields = new ArrayList<>(head.fields());
        columns.forEach(column -> fields.addAll(column.fields()));
        Set<Field<?>> ofRoot = new LinkedHashSet<>();
        for (Field<?> field : fields) {
            Field<?> here = field;
            while (!table(here).equals(root)) {
                here = join(table(here)).reference();
            }
            ofRoot.add(here);
        }
        return ofRoot;
    }

    /** Returns the table of a field. */
    static Table<?> table(Field<?> field) {
        return ((TableField<?, ?>) field).getTable();
    }

    /** Checks that columns are mapped in the declared order. */
    private static void require(List<Column<?>> declared, List<ListColumn> mapped) {
        List<String> keys = mapped.stream().map(column -> column.column().key()).toList();
        if (!declared.stream().map(Column::key).toList().equals(keys)) {
            throw new IllegalArgumentException("a list is mapped column by column");
        }
    }
}
