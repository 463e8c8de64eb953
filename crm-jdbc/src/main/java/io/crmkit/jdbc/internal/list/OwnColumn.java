package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.Discount;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A column whose values are in the rows of the list, or in those of their parents.
 *
 * @param column the column of the list
 * @param fields the fields it is shown from
 * @param selected returns the expression to select
 * @param value makes the shown value of a stored one
 * @param comparison returns the field to filter and sort by
 * @param <T> the type of the stored value
 */
public record OwnColumn<T>(
        Column<?> column,
        List<Field<?>> fields,
        Function<ListTables, Field<T>> selected,
        BiFunction<Session, T, Object> value,
        Function<ListTables, ListField> comparison)
        implements ListColumn {

    /**
     * Returns a text that is stored together with its folded form. A part of the key is compared exactly and passes the
     * same field twice.
     */
    public static OwnColumn<String> text(Column<String> column, Field<String> text, Field<String> folded) {
        return plain(
                column,
                text,
                (session, value) -> value,
                tables -> ListField.text(
                        tables.of(folded),
                        folded.equals(text) ? Folding.NONE : Folding.OURS,
                        tables.nullable(folded),
                        tables.ofRoot(folded),
                        tables.session()));
    }

    /** Returns a long text, which can be neither sorted nor filtered. */
    public static OwnColumn<String> memo(Column<String> column, Field<String> text) {
        return plain(column, text, (session, value) -> value, tables -> {
            throw new IllegalStateException(column.key() + " is shown only");
        });
    }

    /**
     * Returns a text whose order comes from an index. H2 compares texts by UTF-16 units, so there the index is on a
     * generated column, which is named like the ordered one with the suffix {@code _order} (K14).
     */
    public static OwnColumn<String> indexed(Column<String> column, Field<String> text, Field<String> folded) {
        OwnColumn<String> plain = text(column, text, folded);
        return plain(column, text, plain.value, tables -> {
            ListField compared = plain.compared(tables);
            return tables.session().database() == Database.H2
                    ? compared.orderedBy(DSL.field(
                            DSL.unquotedName(tables.table(folded).getName(), folded.getName() + "_order"),
                            byte[].class))
                    : compared;
        });
    }

    /** Returns a text that is in one of several fields, each with a folded form; absent if it is in none. */
    public static OwnColumn<String> either(
            Column<String> column, List<Field<String>> texts, List<Field<String>> folded) {
        return new OwnColumn<>(
                column,
                List.copyOf(texts),
                tables -> coalesce(texts, tables),
                (session, value) -> value,
                tables -> ListField.text(coalesce(folded, tables), Folding.OURS, true, false, tables.session()));
    }

    private static Field<String> coalesce(List<Field<String>> fields, ListTables tables) {
        return fields.stream().map(tables::of).reduce(DSL::coalesce).orElseThrow();
    }

    /** Returns the name of an enum constant. */
    public static OwnColumn<String> name(Column<String> column, Field<String> name) {
        return plain(
                column,
                name,
                (session, value) -> value,
                tables -> ListField.text(
                        DSL.lower(tables.of(name)), Folding.OURS, tables.nullable(name), false, tables.session()));
    }

    /** Returns the name of an enum constant that is derived from fields and never absent. */
    static OwnColumn<String> name(
            Column<String> column, List<Field<?>> fields, Function<ListTables, Field<String>> expression) {
        return new OwnColumn<>(
                column,
                fields,
                expression,
                (session, value) -> value,
                tables -> ListField.text(
                        DSL.lower(expression.apply(tables)), Folding.OURS, false, false, tables.session()));
    }

    /** Returns an amount. */
    public static OwnColumn<BigDecimal> amount(Column<BigDecimal> column, Field<BigDecimal> amount) {
        return plain(
                column, amount, (session, value) -> session.scale().exact(value).value());
    }

    /** Returns a completion rate. */
    public static OwnColumn<BigDecimal> rate(Column<BigDecimal> column, Field<BigDecimal> rate) {
        return plain(column, rate, (session, value) -> CompletionRate.of(value).percent());
    }

    /** Returns a discount, as the percentage to pay. */
    public static OwnColumn<BigDecimal> discount(Column<BigDecimal> column, Field<BigDecimal> discount) {
        return plain(
                column,
                discount,
                (session, value) -> Discount.percentToPay(value).percent());
    }

    /** Returns a unit price. */
    public static OwnColumn<BigDecimal> price(Column<BigDecimal> column, Field<BigDecimal> price) {
        return plain(column, price, (session, value) -> new UnitPrice(value).value());
    }

    /** Returns a whole number. */
    public static OwnColumn<Integer> whole(Column<BigDecimal> column, Field<Integer> number) {
        return plain(column, number, (session, value) -> BigDecimal.valueOf(value));
    }

    /**
     * Returns a number that is derived from fields and never absent.
     *
     * @param expression derives the number, which may be negative
     */
    static OwnColumn<BigDecimal> derived(
            Column<BigDecimal> column,
            List<Field<?>> fields,
            Function<ListTables, Field<BigDecimal>> expression,
            BiFunction<Session, BigDecimal, Object> value) {
        return new OwnColumn<>(column, fields, expression, value, tables -> {
            Field<BigDecimal> number = expression.apply(tables);
            return ListField.of(ColumnType.NUMBER, number, false, false);
        });
    }

    /** Returns a date, a date-time or a Boolean. */
    public static <T> OwnColumn<T> plain(Column<T> column, Field<T> field) {
        return plain(column, field, (session, value) -> value);
    }

    private static <T> OwnColumn<T> plain(Column<?> column, Field<T> field, BiFunction<Session, T, Object> value) {
        return plain(column, field, value, tables -> {
            Field<T> here = tables.of(field);
            return ListField.of(column.type(), here, tables.nullable(field), tables.ofRoot(field));
        });
    }

    private static <T> OwnColumn<T> plain(
            Column<?> column,
            Field<T> field,
            BiFunction<Session, T, Object> value,
            Function<ListTables, ListField> comparison) {
        return new OwnColumn<>(column, List.of(field), tables -> tables.of(field), value, comparison);
    }

    @Override
    public ListField compared(ListTables tables) {
        return comparison.apply(tables);
    }

    @Override
    public Shown shown(ListTables tables) {
        return new ShownField<>(selected.apply(tables), stored -> value.apply(tables.session(), stored));
    }
}
