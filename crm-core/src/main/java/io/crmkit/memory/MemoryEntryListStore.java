package io.crmkit.memory;

import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.EntryListStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lists of the entries of a ledger.
 *
 * @param stores the other stores of the transaction
 */
record MemoryEntryListStore(MemoryStores stores) implements EntryListStore {

    @Override
    public Page<LedgerId> page(MasterKind kind, Ledger.Scope scope, ListQuery query) {
        ListType type = MasterColumns.list(kind);
        FieldSet<LedgerNode> fields = MasterFields.of(kind);
        RowValues values = new RowValues(stores.data(), Map.of());
        List<Row<LedgerId>> rows = stores
                .context()
                .ledger()
                .page(stores.transaction(), kind, scope, Optional.empty(), Integer.MAX_VALUE)
                .stream()
                .map(node -> new Row<>(node.id(), Highlight.NONE, values.of(type, fields, node)))
                .toList();
        return new ListEvaluator(type).page(rows, query);
    }
}
