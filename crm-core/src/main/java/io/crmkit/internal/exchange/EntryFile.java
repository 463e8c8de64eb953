package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.ledger.LedgerEntries;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Declares the files of customers, employees and products: the columns that all three have, then one column for each
 * attribute of the kind (M8).
 */
final class EntryFile {

    static final Column<LedgerNode, String> CODE = Column.required("code", CellType.NUMBER, LedgerNode::code);
    static final Column<LedgerNode, String> PARENT = new Column<>(
            "parent",
            false,
            CellType.RAW.reader(),
            (entry, names) -> entry.parent().map(names::code).orElse(null));
    static final Column<LedgerNode, String> NAME = Column.required("name", CellType.LINE, LedgerNode::name);

    private static final Map<Attribute, Column<LedgerNode, Object>> ATTRIBUTES = new EnumMap<>(Attribute.class);
    private static final Map<MasterKind, FileTable<LedgerNode>> TABLES = new EnumMap<>(MasterKind.class);

    static {
        for (Attribute attribute : Attribute.values()) {
            CellType<Object> type = type(attribute);
            ATTRIBUTES.put(
                    attribute,
                    Column.nullable(
                            column(attribute), type, entry -> entry.attributes().get(attribute)));
        }
        TABLES.put(MasterKind.CUSTOMER, table(MasterKind.CUSTOMER, ExchangeFile.CUSTOMERS));
        TABLES.put(MasterKind.EMPLOYEE, table(MasterKind.EMPLOYEE, ExchangeFile.EMPLOYEES));
        TABLES.put(MasterKind.PRODUCT, table(MasterKind.PRODUCT, ExchangeFile.PRODUCTS));
    }

    private EntryFile() {}

    private static FileTable<LedgerNode> table(MasterKind kind, ExchangeFile file) {
        List<Column<? super LedgerNode, ?>> columns = new ArrayList<>(List.of(CODE, PARENT, NAME));
        Attribute.of(kind).forEach(attribute -> columns.add(column(attribute, ATTRIBUTES)));
        return new FileTable<>(file, columns);
    }

    static FileTable<LedgerNode> table(MasterKind kind) {
        return CsvRow.present(TABLES.get(kind));
    }

    /** The name of the column of an attribute. */
    static String column(Attribute attribute) {
        return attribute == Attribute.PARTNER_KIND ? "kind" : attribute.word();
    }

    private static <C> C column(Attribute attribute, Map<Attribute, C> columns) {
        return CsvRow.present(columns.get(attribute));
    }

    @SuppressWarnings("unchecked") // the attribute has values of no other type
    private static CellType<Object> type(Attribute attribute) {
        return (CellType<Object>)
                switch (attribute) {
                    case PARTNER_KIND -> CellType.oneOf(PartnerKind.values());
                    case CUSTOMER_CATEGORY -> CellType.value(Dictionary.CUSTOMER_CATEGORY);
                    case INDUSTRY -> CellType.value(Dictionary.INDUSTRY);
                    case ADDRESS, REMARKS -> CellType.MEMO;
                    case UNIT_PRICE -> CellType.UNIT_PRICE;
                    default -> CellType.LINE;
                };
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Reads the attributes of an entry.
     *
     * @param supported the attributes that the ledger can keep; others must not be given
     */
    static Map<Attribute, Object> attributes(CsvRow row, MasterKind kind, Set<Attribute> supported) {
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.of(kind)) {
            Column<LedgerNode, Object> column = column(attribute, ATTRIBUTES);
            if (supported.contains(attribute)) {
                Object value = row.read(column);
                if (value != null) {
                    attributes.put(attribute, value);
                }
            } else if (row.has(column)) {
                row.bad(column, ErrorCode.UNSUPPORTED_ATTRIBUTE, attribute);
            }
        }
        if (supported.contains(Attribute.PARTNER_KIND) && kind == MasterKind.CUSTOMER) {
            attributes.putIfAbsent(Attribute.PARTNER_KIND, PartnerKind.CUSTOMER);
        }
        return attributes;
    }

    static void export(LedgerExport export, MasterKind kind) {
        LedgerEntries entries = new LedgerEntries(export.work(), kind);
        entries.forEach(export.names()::add);
        Set<Attribute> supported = export.work().ledger().attributes(kind);
        for (LedgerNode entry : entries) {
            export.write(table(kind), withDefaults(entry, supported));
        }
    }

    /** Returns the entry with the attributes that the ledger can store; an absent kind of partner becomes its default. */
    private static LedgerNode withDefaults(LedgerNode entry, Set<Attribute> supported) {
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        attributes.putAll(entry.attributes());
        attributes.keySet().retainAll(supported);
        if (supported.contains(Attribute.PARTNER_KIND)) {
            attributes.putIfAbsent(Attribute.PARTNER_KIND, PartnerKind.CUSTOMER);
        }
        return new LedgerNode(entry.id(), entry.parent(), entry.code(), entry.name(), entry.category(), attributes);
    }
}
