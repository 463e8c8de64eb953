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
 * How a list is read from its tables, declared once for each list. Immutable.
 * <p>
 * Fields are those of the generated tables; in which part of a statement they stand is up to {@link ListTables}.
 *
 * @param root the table with a row for each row of the list
 * @param joins the tables of parents
 * @param customer whose customer a restriction means (U3), null if what is listed has none
 * @param employee whose employee a restriction means (U3), null if nothing restricts the list
 * @param key the parts of the key in its order, texts not folded
 * @param columns the columns in their order
 * @param head what a row has besides
 */
public record ListMapping<I>(
        ListType type,
        Table<?> root,
        List<ListJoin<?>> joins,
        @Nullable EntryReference customer,
        @Nullable EntryReference employee,
        List<ListColumn> key,
        List<ListColumn> columns,
        Head<I> head) {

    public ListMapping {
        require(type.key(), key);
        require(type.columns(), columns);
    }

    /**
     * What a row has besides its columns.
     *
     * @param fields the fields that it is made of
     */
    public record Head<I>(List<Field<?>> fields, Function<ListRow, I> id, Function<ListRow, Highlight> highlight) {}

    /** As a column is filtered and sorted; the column has been checked. */
    ListColumn column(String key) {
        return columns.stream()
                .filter(column -> column.column().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The table that brings the fields of another than the root. */
    ListJoin<?> join(Table<?> table) {
        return joins.stream()
                .filter(join -> join.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + " is not joined to this list"));
    }

    /** The fields of the root without which its rows cannot be shown. */
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

    /** The table that a field is of. */
    static Table<?> table(Field<?> field) {
        return ((TableField<?, ?>) field).getTable();
    }

    private static void require(List<Column<?>> declared, List<ListColumn> mapped) {
        List<String> keys = mapped.stream().map(column -> column.column().key()).toList();
        if (!declared.stream().map(Column::key).toList().equals(keys)) {
            throw new IllegalArgumentException("a list is mapped column by column");
        }
    }
}
