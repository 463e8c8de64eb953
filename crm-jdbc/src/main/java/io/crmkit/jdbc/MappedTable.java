package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.ledger.description.TableDescription;
import io.crmkit.jdbc.internal.ledger.mapped.ColumnValue;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Describes a table or view of the host whose rows are entries of a {@link MappedLedger}. Names of tables and columns
 * are given as in SQL: case is ignored unless they are in double quotes. Values of conditions are bound as parameters,
 * so no input reaches the text of a statement (K15). The description is checked when the ledger is built, not before.
 * Mutable; not thread-safe.
 *
 * @since 0.1
 */
public final class MappedTable {

    private final TableDescription description;

    private MappedTable(String table) {
        this.description = new TableDescription(table);
    }

    /**
     * Begins the description of a table or view.
     *
     * @param table its name, qualified with its schema if necessary
     */
    public static MappedTable of(String table) {
        return new MappedTable(requireGiven("table", table));
    }

    /**
     * Sets the tag that marks the CRM's references to these rows. It is stored with every reference and must therefore
     * never change.
     *
     * @param tag 1 to 16 characters; by default the first 16 characters of the name of the table
     */
    public MappedTable source(String tag) {
        description.source(requireGiven("tag", tag));
        return this;
    }

    /**
     * Sets the key column, whose values must be unique within the table.
     *
     * @param column {@code id} by default
     * @param type {@link IdType#INTEGER} by default
     */
    public MappedTable id(String column, IdType type) {
        description.id(requireGiven("column", column), requireGiven("type", type));
        return this;
    }

    /**
     * Sets the column of the code; {@code code} by default. Codes should be unique among all entries of a kind (M5). If
     * a code occurs more than once, it stands for the entry in the table described first, and there for the one with
     * the lowest key; {@link io.crmkit.Crm#verify()} reports the duplicates.
     */
    public MappedTable code(String column) {
        return code(Label.column(column));
    }

    /** Sets a code that is composed of columns and text, for example with a prefix that makes it unique. */
    public MappedTable code(Label label) {
        description.code(requireGiven("label", label));
        return this;
    }

    /** Sets the column of the name; {@code name} by default. */
    public MappedTable name(String column) {
        return name(Label.column(column));
    }

    /**
     * Sets a name that is composed of several columns. The CRM cannot change such a name, because it cannot split it.
     */
    public MappedTable name(Label label) {
        description.name(requireGiven("label", label));
        return this;
    }

    /**
     * Sets the column with the key of the parent row, if the rows form a tree. It is null or {@link #noParent} at the
     * top.
     */
    public MappedTable parent(String column) {
        description.parent(requireGiven("column", column));
        return this;
    }

    /**
     * Sets a value that marks the top of the tree in the parent column, in addition to null.
     *
     * @param value for example 0
     */
    public MappedTable noParent(Object value) {
        description.noParent(value);
        return this;
    }

    /**
     * Sets the column with the key of the category, if categories are in a table of their own. All rows of that table
     * are categories, even those without entries.
     *
     * @param column the column of this table
     * @param categories the table of the categories, described like any other; it may have a {@link #parent}
     */
    public MappedTable category(String column, MappedTable categories) {
        description.category(requireGiven("column", column), requireGiven("categories", categories).description);
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Maps a further attribute to a column (M8).
     *
     * @param attribute the attribute
     * @param column a text column, or a numeric one for {@link Attribute#UNIT_PRICE}
     */
    public MappedTable attribute(Attribute attribute, String column) {
        description.attribute(requireGiven("attribute", attribute), requireGiven("column", column));
        return this;
    }

    /** Sets the kind of all partners in this table. New partners of this kind are added here (M6). */
    public MappedTable partnerKind(PartnerKind kind) {
        description.partnerKind(requireGiven("kind", kind));
        return this;
    }

    /**
     * Sets the column that determines the kind of a partner (M6).
     *
     * @param column the column
     * @param meaning the kind for each value of the column; not empty
     */
    public MappedTable partnerKind(String column, Map<?, PartnerKind> meaning) {
        description.partnerKind(requireGiven("column", column), requireGiven("meaning", meaning));
        return this;
    }

    /**
     * Restricts the table to rows in which a column equals a value, for example those of one company. Added rows get
     * the value.
     *
     * @param value bound as a parameter; not null
     */
    public MappedTable where(String column, Object value) {
        description.where(requireGiven("column", column), requireGiven("value", value), false);
        return this;
    }

    /**
     * Restricts the table to rows in which a column does not equal a value or is null, for example to those that are
     * not marked as deleted.
     *
     * @param value bound as a parameter; not null
     */
    public MappedTable whereNot(String column, Object value) {
        description.where(requireGiven("column", column), requireGiven("value", value), true);
        return this;
    }

    /** Restricts the table to rows in which a column is null. */
    public MappedTable whereNull(String column) {
        description.where(requireGiven("column", column), null, false);
        return this;
    }

    /** Restricts the table to rows in which a column is not null. */
    public MappedTable whereNotNull(String column) {
        description.where(requireGiven("column", column), null, true);
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Sets the query for the amount that an entry owes the host (M4 a). While it is not 0, the entry can neither be
     * deleted nor become a category. The results of several calls are added up.
     *
     * @param balance an amount in the currency of the ledger, of which four decimals count
     */
    public MappedTable receivable(HostQuery balance) {
        description.receivable(requireGiven("balance", balance).description());
        return this;
    }

    /**
     * Sets the query for the amount that the host owes an entry (M4 a). While it is not 0, the entry can neither be
     * deleted nor become a category. The results of several calls are added up.
     *
     * @param balance an amount in the currency of the ledger, of which four decimals count
     */
    public MappedTable payable(HostQuery balance) {
        description.payable(requireGiven("balance", balance).description());
        return this;
    }

    /**
     * Sets the query for the number of the host's documents that use an entry (M4 b). The results of several calls with
     * the same word are added up, for example invoices to a customer directly and those through a job.
     *
     * @param word the host's name for the documents, which users see
     * @param count a query that returns a number of documents
     */
    public MappedTable usedBy(String word, HostQuery count) {
        description.usedBy(
                requireGiven("word", word), requireGiven("count", count).description());
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Allows the CRM to add, change and delete rows. Without this call the table is read-only.
     *
     * @param key the origin of the keys of added rows
     */
    public MappedTable editable(NewKey key) {
        description.editable(requireGiven("key", key).making());
        return this;
    }

    /**
     * Sets the value of a column in added rows. It is needed for columns that must not be null and that the CRM does
     * not know.
     *
     * @param column not a column that the CRM writes itself, except one of an attribute, which gets the value if the
     *     entry has no such attribute
     * @param value a constant; not null
     */
    public MappedTable onInsert(String column, Object value) {
        Object given = requireGiven("value", value);
        description.onInsert(requireGiven("column", column), ColumnValue.of(given));
        return this;
    }

    /**
     * Sets a supplier for the value of a column in added rows, for example the current time.
     *
     * @param value called within the transaction of the command; if it returns null or throws, the row is refused with
     *     code {@code rule.host-refused}
     */
    public MappedTable onInsert(String column, Supplier<?> value) {
        description.onInsert(requireGiven("column", column), ColumnValue.from(requireGiven("value", value)));
        return this;
    }

    /**
     * Sets a supplier for the value of a column in rows that are changed or marked as deleted.
     *
     * @param value called within the transaction of the command; if it returns null or throws, the change is refused
     *     with code {@code rule.host-refused}
     */
    public MappedTable onUpdate(String column, Supplier<?> value) {
        description.onUpdate(requireGiven("column", column), ColumnValue.from(requireGiven("value", value)));
        return this;
    }

    /**
     * Marks rows as deleted in a column instead of deleting them. Marked rows do not exist for the CRM.
     *
     * @param column the column of the mark
     * @param value the value that means "deleted"; not null
     */
    public MappedTable deletedBy(String column, Object value) {
        description.deletedBy(requireGiven("column", column), requireGiven("value", value));
        return this;
    }

    TableDescription description() {
        return description;
    }
}
