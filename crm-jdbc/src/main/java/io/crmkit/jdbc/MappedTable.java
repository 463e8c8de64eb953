package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.ledger.description.TableDescription;
import io.crmkit.jdbc.internal.ledger.mapped.ColumnValue;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Describes a host's table or view whose rows are entries of the ledger, for a {@link MappedLedger}. Names of tables and
 * columns are given as SQL has them, upper or lower case being the same unless in double quotes; nothing is checked
 * before the ledger is built. Not thread-safe.
 *
 * @since 0.1
 */
public final class MappedTable {

    private final TableDescription description;

    private MappedTable(String table) {
        this.description = new TableDescription(table);
    }

    /** Begins to describe a table or view, named with its schema if need be. */
    public static MappedTable of(String table) {
        return new MappedTable(requireGiven("table", table));
    }

    /**
     * The tag that references of the CRM to these rows have, 1 to 16 characters; by default the name of the table, of
     * which 16 characters are taken. It stands in stored references, so that it stays the same for good.
     */
    public MappedTable source(String tag) {
        description.source(requireGiven("tag", tag));
        return this;
    }

    /** The column of the key; {@code id}, an integer, by default. It tells the rows of this ledger apart. */
    public MappedTable id(String column, IdType type) {
        description.id(requireGiven("column", column), requireGiven("type", type));
        return this;
    }

    /**
     * The column of the code; {@code code} by default. Codes are unique among all entries of a kind (M5). Where the host
     * has several of a code all the same, the one of the table that is named first, and there of the lowest key, is found
     * by it; {@link io.crmkit.Crm#verify()} tells them.
     */
    public MappedTable code(String column) {
        return code(Label.column(column));
    }

    /** The code where it is made of columns and text, such as a prefix that makes it unique. */
    public MappedTable code(Label label) {
        description.code(requireGiven("label", label));
        return this;
    }

    /** The column of the name; {@code name} by default. */
    public MappedTable name(String column) {
        return name(Label.column(column));
    }

    /** The name where it is made of several columns; then it cannot be changed from the CRM. */
    public MappedTable name(Label label) {
        description.name(requireGiven("label", label));
        return this;
    }

    /** The column with the key of the row above, where the rows form a tree: null or {@link #noParent} at the top. */
    public MappedTable parent(String column) {
        description.parent(requireGiven("column", column));
        return this;
    }

    /** What the column of the parent has at the top of the tree besides null, such as 0. */
    public MappedTable noParent(Object value) {
        description.noParent(value);
        return this;
    }

    /**
     * The column with the key of the category, where categories stand in a table of their own. All its rows are
     * categories, also those that have nothing below them.
     *
     * @param categories described as any other table; it may have a {@link #parent}
     */
    public MappedTable category(String column, MappedTable categories) {
        description.category(requireGiven("column", column), requireGiven("categories", categories).description);
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The column of a further attribute (M8): text, or a number for {@link Attribute#UNIT_PRICE}. */
    public MappedTable attribute(Attribute attribute, String column) {
        description.attribute(requireGiven("attribute", attribute), requireGiven("column", column));
        return this;
    }

    /** What all partners of this table are; new partners that are this are added here. */
    public MappedTable partnerKind(PartnerKind kind) {
        description.partnerKind(requireGiven("kind", kind));
        return this;
    }

    /** The column that tells what a partner is, and what its values mean. */
    public MappedTable partnerKind(String column, Map<?, PartnerKind> meaning) {
        description.partnerKind(requireGiven("column", column), requireGiven("meaning", meaning));
        return this;
    }

    /** Only rows in which a column has this value, such as a company's; rows that are added get it. */
    public MappedTable where(String column, Object value) {
        description.where(requireGiven("column", column), requireGiven("value", value), false);
        return this;
    }

    /** Only rows in which a column has another value, or none: for instance those that are not marked as deleted. */
    public MappedTable whereNot(String column, Object value) {
        description.where(requireGiven("column", column), requireGiven("value", value), true);
        return this;
    }

    /** Only rows in which a column has no value. */
    public MappedTable whereNull(String column) {
        description.where(requireGiven("column", column), null, false);
        return this;
    }

    /** Only rows in which a column has a value. */
    public MappedTable whereNotNull(String column) {
        description.where(requireGiven("column", column), null, true);
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * What an entry owes the host (M4 a): while it is not 0 the entry is neither deleted nor subdivided. Said several
     * times, the answers are added up. A balance is taken to four decimals.
     */
    public MappedTable receivable(HostQuery balance) {
        description.receivable(requireGiven("balance", balance).description());
        return this;
    }

    /**
     * What the host owes an entry (M4 a): while it is not 0 the entry is neither deleted nor subdivided. Said several
     * times, the answers are added up. A balance is taken to four decimals.
     */
    public MappedTable payable(HostQuery balance) {
        description.payable(requireGiven("balance", balance).description());
        return this;
    }

    /**
     * How many documents of the host's use an entry (M4 b). Said several times with the same word, the answers are added
     * up: invoices to it directly, and those by way of a job.
     *
     * @param word the host's word for them, which users see
     */
    public MappedTable usedBy(String word, HostQuery count) {
        description.usedBy(
                requireGiven("word", word), requireGiven("count", count).description());
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The CRM may add, change and delete rows; without this they can only be read. */
    public MappedTable editable(NewKey key) {
        description.editable(requireGiven("key", key).making());
        return this;
    }

    /**
     * What a column gets in a row that is added; needed where the column must have a value and the CRM has none. It is no
     * column that the CRM writes itself, an attribute aside, for which it is the value where an entry has none.
     */
    public MappedTable onInsert(String column, Object value) {
        Object given = requireGiven("value", value);
        description.onInsert(requireGiven("column", column), ColumnValue.of(given));
        return this;
    }

    /**
     * What a column gets in a row that is added, such as the present time; called within the transaction. One that gives
     * null or throws has the row refused as {@code rule.host-refused}.
     */
    public MappedTable onInsert(String column, Supplier<?> value) {
        description.onInsert(requireGiven("column", column), ColumnValue.from(requireGiven("value", value)));
        return this;
    }

    /** What a column gets in a row that is changed or marked as deleted; called within the transaction. */
    public MappedTable onUpdate(String column, Supplier<?> value) {
        description.onUpdate(requireGiven("column", column), ColumnValue.from(requireGiven("value", value)));
        return this;
    }

    /** Rows are not deleted but marked in a column; marked rows are not there for the CRM. */
    public MappedTable deletedBy(String column, Object value) {
        description.deletedBy(requireGiven("column", column), requireGiven("value", value));
        return this;
    }

    TableDescription description() {
        return description;
    }
}
