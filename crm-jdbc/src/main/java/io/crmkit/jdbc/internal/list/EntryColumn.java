package io.crmkit.jdbc.internal.list;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.spi.LedgerNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The code or name of a ledger entry that a row refers to. If the ledger is not in the database of the store, the
 * column can only be shown, neither sorted nor filtered.
 *
 * @param column the column of the list
 * @param kind the kind of entry
 * @param reference the columns that refer to the entry
 * @param code whether this is the code rather than the name
 */
public record EntryColumn(Column<String> column, MasterKind kind, EntryReference reference, boolean code)
        implements ListColumn {

    /** Returns the code of an entry. */
    public static EntryColumn code(Column<String> column, MasterKind kind, EntryReference reference) {
        return new EntryColumn(column, kind, reference, true);
    }

    /** Returns the name of an entry. */
    public static EntryColumn name(Column<String> column, MasterKind kind, EntryReference reference) {
        return new EntryColumn(column, kind, reference, false);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(reference.source(), reference.key());
    }

    @Override
    public ListField compared(ListTables tables) {
        return compared(tables, ErrorCode.NOT_FILTERABLE);
    }

    @Override
    public ListField sorted(ListTables tables) {
        return compared(tables, ErrorCode.NOT_SORTABLE);
    }

    /** Returns the folded code or name; refused if the entries cannot be joined. */
    private ListField compared(ListTables tables, ErrorCode elsewhere) {
        Entries entries = tables.entries(kind, reference)
                .orElseThrow(() -> ValidationException.of(column.key(), elsewhere, column.key()));
        return ListField.text(
                code ? entries.foldedCode() : entries.foldedName(), entries.folding(), true, false, tables.session());
    }

    @Override
    public Shown shown(ListTables tables) {
        return tables.entries(kind, reference)
                .<Shown>map(entries -> ShownField.of(code ? entries.code() : entries.name()))
                .orElseGet(() -> new Elsewhere(kind, tables.of(reference), code));
    }

    /** The code or name of an entry that has to be fetched from a ledger elsewhere. */
    private record Elsewhere(MasterKind kind, EntryReference reference, boolean code) implements Shown {
        @Override
        public List<Field<?>> fields() {
            return List.of(reference.source(), reference.key());
        }

        @Override
        public Optional<LedgerId> elsewhere(Record row) {
            return Optional.ofNullable(row.get(reference.key()))
                    .map(key -> LedgerId.of(kind, row.get(reference.source()), key));
        }

        @Override
        public @Nullable Object value(Record row, Map<LedgerId, LedgerNode> elsewhere) {
            return elsewhere(row)
                    .map(elsewhere::get)
                    .map(node -> code ? node.code() : node.name())
                    .orElse(null);
        }
    }
}
