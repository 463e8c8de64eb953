package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.Row;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.LedgerNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the values of a row of a list: absent ones are left out, what is named is shown by its code or text. */
final class RowValues {
    private final LedgerData data;
    private final Map<LedgerId, LedgerNode> entries;
    private final Map<String, Object> byKey = new LinkedHashMap<>();

    /** @param entries what rows name of the ledger; an entry that is not there any more shows nothing */
    RowValues(LedgerData data, Map<LedgerId, LedgerNode> entries) {
        this.data = data;
        this.entries = entries;
    }

    /** Where what is named is found. */
    LedgerData data() {
        return data;
    }

    <T> RowValues put(Column<T> column, T value) {
        byKey.put(column.key(), value);
        return this;
    }

    <T> RowValues put(Column<T> column, Optional<? extends T> value) {
        value.ifPresent(present -> put(column, present));
        return this;
    }

    /** The code and the name of an entry of the ledger. */
    RowValues putEntry(Column<String> code, Column<String> name, LedgerId id) {
        Optional<LedgerNode> node = Optional.ofNullable(entries.get(id));
        return put(code, node.map(LedgerNode::code)).put(name, node.map(LedgerNode::name));
    }

    /** The text of a value of a dictionary. */
    RowValues putText(Column<String> column, Optional<DictionaryValueId> id) {
        return put(column, id.flatMap(data.values::find).map(DictionaryValue::text));
    }

    /** The number of an opportunity or project. */
    RowValues putNumber(Column<String> column, Optional<? extends ParentId> id) {
        return put(column, id.flatMap(data::parent).map(RecordParent::number));
    }

    <I> Row<I> row(I id, Highlight highlight) {
        return new Row<>(id, highlight, byKey);
    }
}
