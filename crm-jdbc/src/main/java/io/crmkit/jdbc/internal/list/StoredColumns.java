package io.crmkit.jdbc.internal.list;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;

import io.crmkit.internal.entity.Field;
import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.FieldType;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;

/**
 * Finds the fields in which the columns of a list are stored. By default a column is stored in the root under its key,
 * with a folded form whose name begins with {@code folded_}; only the number of a document is called {@code no}.
 * Exceptions are declared here. Mutable builder; not thread-safe.
 */
public final class StoredColumns {

    private final Table<?> root;
    private final Map<String, org.jooq.Field<?>> elsewhere = new HashMap<>();
    private final Map<String, EntryReference> references = new HashMap<>();
    private final Map<String, ListColumn> special = new HashMap<>();
    private final Set<String> ordered = new HashSet<>();

    private StoredColumns(Table<?> root) {
        this.root = root;
    }

    /** Begins with the table that has one row for each row of the list. */
    public static StoredColumns of(Table<?> root) {
        return new StoredColumns(root);
    }

    /** Declares a column that is stored under another name than its key, or in a joined table. */
    public StoredColumns in(Column<?> column, org.jooq.Field<?> stored) {
        elsewhere.put(column.key(), stored);
        return this;
    }

    /** Declares a ledger entry to which a joined table refers. */
    public StoredColumns in(Column<String> name, EntryReference reference) {
        references.put(name.key(), reference);
        return this;
    }

    /** Declares a column that needs its own implementation. */
    public StoredColumns with(ListColumn column) {
        special.put(column.column().key(), column);
        return this;
    }

    /** Declares a text whose order comes from an index, on H2 through a generated column. */
    public StoredColumns ordered(Column<String> column) {
        ordered.add(column.key());
        return this;
    }

    /** Returns the columns of a list in their order. */
    public List<ListColumn> columns(ListType type, FieldSet<?> fields) {
        Map<String, ListColumn> columns = new HashMap<>();
        fields.listed().forEach(field -> add(field, columns));
        columns.putAll(special);
        return type.columns().stream().map(column -> columns.get(column.key())).toList();
    }

    /** Adds the columns of a field: code and name of an entry, one column of anything else. */
    private void add(Field<?, ?> field, Map<String, ListColumn> columns) {
        if (field.type().kind() == FieldType.Kind.ENTRY) {
            MasterKind kind = field.type().entries().orElseThrow();
            EntryReference reference = references.computeIfAbsent(field.key(), key -> EntryReference.of(root, key));
            put(ListColumn.code(text(field.columns().get(0)), kind, reference), columns);
            put(ListColumn.name(text(field.columns().get(1)), kind, reference), columns);
        } else {
            for (Column<?> column : field.columns()) {
                if (!special.containsKey(column.key())) {
                    put(column(field.type().kind(), column), columns);
                }
            }
        }
    }

    private static void put(ListColumn column, Map<String, ListColumn> columns) {
        columns.put(column.column().key(), column);
    }

    /** Returns a column according to the type of its field. */
    private ListColumn column(FieldType.Kind kind, Column<?> column) {
        return switch (kind) {
            case NUMBER, LINE, DOCUMENT -> line(text(column));
            case MEMO -> ListColumn.memo(text(column), stored(column, String.class));
            case AMOUNT -> ListColumn.amount(number(column), stored(column, BigDecimal.class));
            case RATE -> ListColumn.rate(number(column), stored(column, BigDecimal.class));
            case UNIT_PRICE, PERCENT_TO_PAY -> ListColumn.decimal(number(column), stored(column, BigDecimal.class));
            case WHOLE -> ListColumn.whole(number(column), stored(column, Integer.class));
            case DATE, TIME, FLAG -> plain(column);
            case CHOICE -> ListColumn.choice(text(column), stored(column, String.class));
            case DICTIONARY -> ListColumn.dictionary(text(column), stored(column, UUID.class));
            case CONTACT_PERSON ->
                ListColumn.named(
                        text(column),
                        stored(column, UUID.class),
                        CONTACT_PERSON.ID,
                        CONTACT_PERSON.NAME,
                        CONTACT_PERSON.FOLDED_NAME);
            case QUANTITY, INSTANT, RECORD, ENTRY ->
                throw new IllegalArgumentException(column.key() + ": a list cannot show " + kind + " in one column");
        };
    }

    /** Returns a text of one line with its folded form. */
    private ListColumn line(Column<String> column) {
        org.jooq.Field<String> stored = stored(column, String.class);
        org.jooq.Field<String> folded =
                Columns.of(ListMapping.table(stored), "folded_" + stored.getName(), String.class);
        return ordered.contains(column.key())
                ? ListColumn.indexed(column, stored, folded)
                : ListColumn.text(column, stored, folded);
    }

    private <T> ListColumn plain(Column<T> column) {
        return ListColumn.plain(column, stored(column, column.javaType()));
    }

    /** Returns the field in which a column is stored. */
    @SuppressWarnings("unchecked")
    private <T> org.jooq.Field<T> stored(Column<?> column, Class<T> type) {
        String key = column.key();
        org.jooq.Field<?> found = elsewhere.get(key);
        if (found == null) {
            found = Columns.of(root, key.equals("number") ? "no" : key, type);
        }
        if (found == null) {
            throw new IllegalArgumentException(root.getName() + " has no column " + key);
        }
        return (org.jooq.Field<T>) found;
    }

    @SuppressWarnings("unchecked")
    private static Column<String> text(Column<?> column) {
        return (Column<String>) column;
    }

    @SuppressWarnings("unchecked")
    private static Column<BigDecimal> number(Column<?> column) {
        return (Column<BigDecimal>) column;
    }
}
