package io.crmkit.jdbc.internal.list;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;

import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.list.Column;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;

/**
 * The text of something of ours that a row refers to by id: a dictionary value, a contact person.
 *
 * @param column the column of the list
 * @param reference the field that refers to it
 * @param id its id in its own table
 * @param text its text there
 * @param folded the folded form of the text
 */
public record NamedColumn(
        Column<String> column, Field<UUID> reference, Field<UUID> id, Field<String> text, Field<String> folded)
        implements ListColumn {

    /** Returns the text of a dictionary value. */
    public static NamedColumn ofDictionary(Column<String> column, Field<UUID> reference) {
        return new NamedColumn(column, reference, DICTIONARY_VALUE.ID, DICTIONARY_VALUE.TEXT, DICTIONARY_VALUE.FOLDED);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(reference);
    }

    @Override
    public ListField compared(ListTables tables) {
        return ListField.text(tables.named(reference, id).field(folded), Folding.OURS, true, false, tables.session());
    }

    @Override
    public Shown shown(ListTables tables) {
        return ShownField.of(tables.named(reference, id).field(text));
    }
}
