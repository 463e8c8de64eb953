package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.EntryListStore;
import io.crmkit.value.UnitPrice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of the entries of a ledger. */
record MemoryEntryListStore(MemoryStores stores) implements EntryListStore {

    @Override
    public Page<LedgerId> page(MasterKind kind, Ledger.Scope scope, ListQuery query) {
        List<Row<LedgerId>> rows = stores
                .context()
                .ledger()
                .page(stores.transaction(), kind, scope, Optional.empty(), Integer.MAX_VALUE)
                .stream()
                .map(this::row)
                .toList();
        return new ListEvaluator(MasterColumns.list(kind)).page(rows, query);
    }

    private Row<LedgerId> row(LedgerNode node) {
        RowValues values = new RowValues(stores.data(), Map.of())
                .put(MasterColumns.CODE, node.code())
                .put(MasterColumns.NAME, node.name())
                .put(MasterColumns.CATEGORY, node.category());
        node.attributes().forEach((attribute, value) -> put(values, MasterColumns.of(attribute), value));
        return values.row(node.id(), Highlight.NONE);
    }

    @SuppressWarnings("unchecked")
    private static void put(RowValues values, Column<?> column, Object value) {
        if (value instanceof DictionaryValueId id) {
            values.putText((Column<String>) column, Optional.of(id));
        } else if (value instanceof UnitPrice price) {
            values.put(MasterColumns.UNIT_PRICE, price.value());
        } else {
            String text = value instanceof PartnerKind kind ? kind.name() : (String) value;
            values.put((Column<String>) column, text);
        }
    }
}
