package io.crmkit.jdbc.internal.ledger.own;

import static io.crmkit.jdbc.internal.schema.Tables.CUSTOMER;
import static io.crmkit.jdbc.internal.schema.Tables.EMPLOYEE;
import static io.crmkit.jdbc.internal.schema.Tables.PRODUCT;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A table of the CRM's own ledger. The tables of all kinds begin with the same columns; those of their attributes
 * follow.
 *
 * @param kind the kind of its entries
 * @param table the table, possibly under an alias
 * @param ledger the name of the ledger
 * @param id the key
 * @param parent the key of the parent category; null in a row without one
 * @param code the code as it is shown
 * @param foldedCode the code as it is compared
 * @param name the name as it is shown
 * @param foldedName the name as it is compared
 * @param hasChildren whether the entry is a category
 */
public record OwnTable(
        MasterKind kind,
        Table<?> table,
        Field<String> ledger,
        Field<String> id,
        Field<String> parent,
        Field<String> code,
        Field<String> foldedCode,
        Field<String> name,
        Field<String> foldedName,
        Field<Boolean> hasChildren) {

    private static final OwnTable CUSTOMERS = of(MasterKind.CUSTOMER, CUSTOMER);
    private static final OwnTable EMPLOYEES = of(MasterKind.EMPLOYEE, EMPLOYEE);
    private static final OwnTable PRODUCTS = of(MasterKind.PRODUCT, PRODUCT);

    /** Returns the table of a kind. */
    public static OwnTable of(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER -> CUSTOMERS;
            case EMPLOYEE -> EMPLOYEES;
            case PRODUCT -> PRODUCTS;
        };
    }

    private static OwnTable of(MasterKind kind, Table<?> table) {
        return new OwnTable(
                kind,
                table,
                Columns.of(table, "ledger", String.class),
                Columns.of(table, "id", String.class),
                Columns.of(table, "parent", String.class),
                Columns.of(table, "code", String.class),
                Columns.of(table, "folded_code", String.class),
                Columns.of(table, "name", String.class),
                Columns.of(table, "folded_name", String.class),
                Columns.of(table, "has_children", Boolean.class));
    }

    /** Returns the table under an alias. */
    OwnTable as(String alias) {
        return of(kind, table.as(alias));
    }

    /** Returns the table under an alias, as it takes part in a statement. */
    EntrySource entries(Database database, String ledgerName, String alias) {
        OwnTable named = of(kind, table.as(alias));
        KeyCodec codec = new KeyCodec(IdType.TEXT, database, false);
        return new EntrySource(
                LedgerId.OWN,
                named.table,
                named.ledger.eq(ledgerName),
                codec,
                named.id,
                named.parent,
                named.parent.isNull(),
                LedgerId.OWN,
                codec,
                true,
                named.id,
                named.code,
                named.foldedCode,
                named.name,
                named.foldedName,
                Folding.OURS,
                named.hasChildren,
                true);
    }

    /** Returns the entry in a row. */
    LedgerNode read(Record row) {
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.of(kind)) {
            Object value = row.get(table.field(attribute.word()));
            if (value != null) {
                attributes.put(attribute, fromColumn(attribute, value));
            }
        }
        return new LedgerNode(
                LedgerId.of(kind, LedgerId.OWN, row.get(id)),
                Optional.ofNullable(row.get(parent)).map(key -> LedgerId.of(kind, LedgerId.OWN, key)),
                row.get(code),
                row.get(name),
                row.get(hasChildren),
                attributes);
    }

    /** Returns the columns of an entry, except the ledger and the mark of a category. */
    Map<Field<?>, Object> row(LedgerNode node) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(id, node.id().key());
        row.put(parent, node.parent().map(LedgerId::key).orElse(null));
        row.put(code, node.code());
        row.put(foldedCode, Texts.fold(node.code()));
        row.put(name, node.name());
        row.put(foldedName, Texts.fold(node.name()));
        for (Attribute attribute : Attribute.of(kind)) {
            Object value = toColumn(node.attributes().get(attribute));
            row.put(table.field(attribute.word()), value);
            // Texts of one line have a folded column for searching (L5); longer texts are only shown.
            Field<String> folded = Columns.of(table, "folded_" + attribute.word(), String.class);
            if (folded != null) {
                row.put(folded, value == null ? null : Texts.fold((String) value));
            }
        }
        return row;
    }

    private static Object fromColumn(Attribute attribute, Object value) {
        if (attribute.type() == PartnerKind.class) {
            return PartnerKind.valueOf((String) value);
        } else if (attribute.type() == DictionaryValueId.class) {
            return new DictionaryValueId((UUID) value);
        } else if (attribute.type() == UnitPrice.class) {
            return new UnitPrice((BigDecimal) value);
        }
        return value;
    }

    private static @Nullable Object toColumn(@Nullable Object value) {
        if (value instanceof PartnerKind partnerKind) {
            return partnerKind.name();
        } else if (value instanceof DictionaryValueId id) {
            return id.value();
        } else if (value instanceof UnitPrice price) {
            return price.value();
        }
        return value;
    }

    /**
     * Returns the condition that an entry has a key. The column is compared without its length, because jOOQ would cut
     * a longer key and match another row.
     */
    Condition is(String key) {
        return id.coerce(SQLDataType.VARCHAR).eq(key);
    }

    /** Returns the condition that an entry is directly below the one with a key of any length. */
    Condition isBelow(String key) {
        return parent.coerce(SQLDataType.VARCHAR).eq(key);
    }
}
