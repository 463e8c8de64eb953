package io.crmkit.jdbc.internal.list;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.value.CompletionRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * How a column of a list is shown, filtered and sorted (L1, L3). It is the same for all statements: what depends on one
 * statement is asked with the {@link ListTables} of that statement. Immutable.
 */
public final class ListColumn {

    private final Column<?> column;
    private final List<Field<?>> fields;
    private final Function<ListTables, Shown> shown;
    private final BiFunction<ListTables, ErrorCode, ComparedField> compared;

    /**
     * A column that is made in a way of its own.
     *
     * @param fields the fields of the root or of parents from which it is shown
     * @param shown what a statement selects for it
     * @param compared how a statement filters and sorts by it; refuses with the code if it cannot
     */
    ListColumn(
            Column<?> column,
            List<Field<?>> fields,
            Function<ListTables, Shown> shown,
            BiFunction<ListTables, ErrorCode, ComparedField> compared) {
        this.column = column;
        this.fields = List.copyOf(fields);
        this.shown = shown;
        this.compared = compared;
    }

    /** What a statement selects for a column, and how the value of a row is made of it. */
    sealed interface Shown {}

    /**
     * One field of the statement.
     *
     * @param value makes the value of what is stored; it is not asked if nothing is stored
     */
    record Selected<T>(Field<T> field, Function<? super T, ?> value) implements Shown {

        /** A field whose values are shown as they are stored. */
        static <T> Selected<T> of(Field<T> field) {
            return new Selected<>(field, Function.identity());
        }
    }

    /**
     * The code or the name of an entry in a ledger outside this database, which has to be asked for it.
     *
     * @param reference the fields of the statement that name the entry
     * @param code whether it is the code
     */
    record Elsewhere(MasterKind kind, EntryReference reference, boolean code) implements Shown {}

    // -----------------------------------------------------------------------------------------------------------------

    /** A date, a time, or yes or no. */
    public static <T> ListColumn plain(Column<T> column, Field<T> field) {
        return stored(column, field, tables -> Selected.of(tables.of(field)));
    }

    /** An amount. The database keeps it with the most decimals there may be, the list shows those of the ledger. */
    public static ListColumn amount(Column<BigDecimal> column, Field<BigDecimal> amount) {
        return stored(column, amount, tables -> {
            int digits = tables.session().scale().digits();
            return new Selected<>(tables.of(amount), value -> value.setScale(digits, RoundingMode.UNNECESSARY));
        });
    }

    /** A completion rate, which is always shown with 2 decimals. */
    public static ListColumn rate(Column<BigDecimal> column, Field<BigDecimal> rate) {
        return stored(
                column,
                rate,
                tables -> new Selected<>(
                        tables.of(rate), value -> value.setScale(CompletionRate.DECIMALS, RoundingMode.UNNECESSARY)));
    }

    /** A price of one unit or a percentage to pay, which is shown without trailing zeros. */
    public static ListColumn decimal(Column<BigDecimal> column, Field<BigDecimal> decimal) {
        return stored(column, decimal, tables -> new Selected<>(tables.of(decimal), Decimals::canonical));
    }

    /** A whole number. */
    public static ListColumn whole(Column<BigDecimal> column, Field<Integer> number) {
        return stored(column, number, tables -> new Selected<>(tables.of(number), BigDecimal::valueOf));
    }

    /** A text beside which its folded form is kept; as a part of the key it is that itself. */
    public static ListColumn text(Column<String> column, Field<String> text, Field<String> folded) {
        return column(column, text, tables -> text(text, folded, tables));
    }

    /**
     * A text by which an index orders the list. H2 compares text by UTF-16 units, so there the index is on a generated
     * column, which has the name of the ordered one and the ending {@code _order}.
     */
    public static ListColumn indexed(Column<String> column, Field<String> text, Field<String> folded) {
        return column(column, text, tables -> {
            ComparedField plain = text(text, folded, tables);
            return tables.session().database() == Database.H2
                    ? plain.orderedBy(DSL.field(
                            DSL.unquotedName(tables.table(folded).getName(), folded.getName() + "_order"),
                            byte[].class))
                    : plain;
        });
    }

    /** A free text, by which a list is neither sorted nor filtered. */
    public static ListColumn memo(Column<String> column, Field<String> text) {
        return column(column, text, tables -> {
            throw new IllegalStateException(column.key() + " is only shown");
        });
    }

    /** A text that is stored in one of several fields, with its folded form beside it; absent if it is in none. */
    public static ListColumn either(Column<String> column, List<Field<String>> texts, List<Field<String>> folded) {
        return new ListColumn(
                column,
                List.copyOf(texts),
                tables -> Selected.of(coalesce(texts, tables)),
                (tables, refusal) ->
                        ComparedField.text(coalesce(folded, tables), Folding.OURS, true, false, tables.session()));
    }

    /** A constant of ours, which is stored by its name. */
    public static ListColumn choice(Column<String> column, Field<String> name) {
        return column(
                column,
                name,
                tables -> ComparedField.text(
                        DSL.lower(tables.of(name)), Folding.OURS, tables.nullable(name), false, tables.session()));
    }

    /** The text of a value of a dictionary. */
    public static ListColumn dictionary(Column<String> column, Field<UUID> reference) {
        return named(column, reference, DICTIONARY_VALUE.ID, DICTIONARY_VALUE.TEXT, DICTIONARY_VALUE.FOLDED);
    }

    /**
     * The text of a row of another table of ours.
     *
     * @param reference the field that names the row
     * @param id its id in its table
     * @param text its text there
     * @param folded the folded form of the text
     */
    public static ListColumn named(
            Column<String> column, Field<UUID> reference, Field<UUID> id, Field<String> text, Field<String> folded) {
        return new ListColumn(
                column,
                List.of(reference),
                tables -> Selected.of(tables.named(reference, id).field(text)),
                (tables, refusal) -> ComparedField.text(
                        tables.named(reference, id).field(folded), Folding.OURS, true, false, tables.session()));
    }

    /** The code of an entry of the ledger. */
    public static ListColumn code(Column<String> column, MasterKind kind, EntryReference reference) {
        return entry(column, kind, reference, true, Entries::code, Entries::foldedCode);
    }

    /** The name of an entry of the ledger. */
    public static ListColumn name(Column<String> column, MasterKind kind, EntryReference reference) {
        return entry(column, kind, reference, false, Entries::name, Entries::foldedName);
    }

    /** Of a ledger outside this database it is shown, but neither sorted nor filtered by. */
    private static ListColumn entry(
            Column<String> column,
            MasterKind kind,
            EntryReference reference,
            boolean code,
            Function<Entries, Field<String>> text,
            Function<Entries, Field<String>> folded) {
        return new ListColumn(
                column,
                List.of(reference.source(), reference.key()),
                tables -> tables.entries(kind, reference)
                        .<Shown>map(entries -> Selected.of(text.apply(entries)))
                        .orElseGet(() -> new Elsewhere(kind, tables.of(reference), code)),
                (tables, refusal) -> tables.entries(kind, reference)
                        .map(entries -> ComparedField.text(
                                folded.apply(entries), entries.folding(), true, false, tables.session()))
                        .orElseThrow(() -> ValidationException.of(column.key(), refusal, column.key())));
    }

    private static ListColumn stored(Column<?> column, Field<?> field, Function<ListTables, Shown> shown) {
        return new ListColumn(
                column,
                List.of(field),
                shown,
                (tables, refusal) -> ComparedField.of(
                        column.type(), tables.of(field), tables.nullable(field), tables.ofRoot(field)));
    }

    private static ListColumn column(
            Column<String> column, Field<String> text, Function<ListTables, ComparedField> compared) {
        return new ListColumn(
                column,
                List.of(text),
                tables -> Selected.of(tables.of(text)),
                (tables, refusal) -> compared.apply(tables));
    }

    private static ComparedField text(Field<String> text, Field<String> folded, ListTables tables) {
        return ComparedField.text(
                tables.of(folded),
                folded.equals(text) ? Folding.NONE : Folding.OURS,
                tables.nullable(folded),
                tables.ofRoot(folded),
                tables.session());
    }

    private static Field<String> coalesce(List<Field<String>> fields, ListTables tables) {
        return fields.stream().map(tables::of).reduce(DSL::coalesce).orElseThrow();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The column that it is. */
    Column<?> column() {
        return column;
    }

    /** The fields of the root or of parents from which it is shown. */
    List<Field<?>> fields() {
        return fields;
    }

    /** As a statement shows it. */
    Shown shown(ListTables tables) {
        return shown.apply(tables);
    }

    /**
     * As a statement filters by it.
     *
     * @throws ValidationException if it is of a ledger outside this database
     */
    ComparedField filtered(ListTables tables) {
        return compared.apply(tables, ErrorCode.NOT_FILTERABLE);
    }

    /**
     * As a statement sorts by it.
     *
     * @throws ValidationException if it is of a ledger outside this database
     */
    ComparedField sorted(ListTables tables) {
        return compared.apply(tables, ErrorCode.NOT_SORTABLE);
    }
}
