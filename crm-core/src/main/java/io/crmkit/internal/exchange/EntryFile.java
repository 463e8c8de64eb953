package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.internal.ledger.LedgerEntries;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Declares the files of customers, employees and products: the columns that all three have, then one column for each
 * attribute of the kind (M8).
 */
final class EntryFile {

    private static final Map<MasterKind, FileTable<LedgerNode>> TABLES = Map.of(
            MasterKind.CUSTOMER, table(MasterKind.CUSTOMER, ExchangeFile.CUSTOMERS),
            MasterKind.EMPLOYEE, table(MasterKind.EMPLOYEE, ExchangeFile.EMPLOYEES),
            MasterKind.PRODUCT, table(MasterKind.PRODUCT, ExchangeFile.PRODUCTS));

    private EntryFile() {}

    private static FileTable<LedgerNode> table(MasterKind kind, ExchangeFile file) {
        FileTable.Builder<LedgerNode> table = FileTable.of(file, MasterFields.of(kind))
                .required("code")
                .add("parent", CellType.RAW, (entry, names) -> entry.parent().map(names::code))
                .required("name");
        Attribute.of(kind).forEach(attribute -> table.field(column(attribute), attribute.word(), false));
        return table.build();
    }

    static FileTable<LedgerNode> table(MasterKind kind) {
        return CsvRow.present(TABLES.get(kind));
    }

    /** The name of the column of an attribute. */
    static String column(Attribute attribute) {
        return attribute == Attribute.PARTNER_KIND ? "kind" : attribute.word();
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
            String column = column(attribute);
            if (supported.contains(attribute)) {
                row.find(column, Object.class).ifPresent(value -> attributes.put(attribute, value));
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
