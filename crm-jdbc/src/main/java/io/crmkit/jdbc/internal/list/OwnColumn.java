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
 * A column whose values stand in the rows themselves, or in those of parents.
 *
 * @param selected what is selected
 * @param value makes of what was selected the value
 */
public record OwnColumn<T>(
        Column<?> column,
        List<Field<?>> fields,
        Function<ListTables, Field<T>> selected,
        BiFunction<Session, T, Object> value,
        Function<ListTables, ListField> comparison)
        implements ListColumn {

    /** A text beside which its folded form is kept; as a part of the key it is that itself. */
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

    /** A free text, which is neither sorted nor filtered by. */
    public static OwnColumn<String> memo(Column<String> column, Field<String> text) {
        return plain(column, text, (session, value) -> value, tables -> {
            throw new IllegalStateException(column.key() + " is shown only");
        });
    }

    /**
     * A text by which an index orders the list. H2 compares text by UTF-16 units, so there the index is on a generated
     * column, which has the name of the ordered one and the ending {@code _order}.
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

    /** A text that stands in one of several fields, beside which its folded form is kept; absent if it is in none. */
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

    /** The name of a constant of ours. */
    public static OwnColumn<String> name(Column<String> column, Field<String> name) {
        return plain(
                column,
                name,
                (session, value) -> value,
                tables -> ListField.text(
                        DSL.lower(tables.of(name)), Folding.OURS, tables.nullable(name), false, tables.session()));
    }

    /** The name of a constant of ours that is derived from fields; never absent. */
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

    /** An amount. */
    public static OwnColumn<BigDecimal> amount(Column<BigDecimal> column, Field<BigDecimal> amount) {
        return plain(
                column, amount, (session, value) -> session.scale().exact(value).value());
    }

    /** A completion rate. */
    public static OwnColumn<BigDecimal> rate(Column<BigDecimal> column, Field<BigDecimal> rate) {
        return plain(column, rate, (session, value) -> CompletionRate.of(value).percent());
    }

    /** What is to be paid at a discount, in percent. */
    public static OwnColumn<BigDecimal> discount(Column<BigDecimal> column, Field<BigDecimal> discount) {
        return plain(
                column,
                discount,
                (session, value) -> Discount.percentToPay(value).percent());
    }

    /** The price of one unit. */
    public static OwnColumn<BigDecimal> price(Column<BigDecimal> column, Field<BigDecimal> price) {
        return plain(column, price, (session, value) -> new UnitPrice(value).value());
    }

    /** A whole number. */
    public static OwnColumn<Integer> whole(Column<BigDecimal> column, Field<Integer> number) {
        return plain(column, number, (session, value) -> BigDecimal.valueOf(value));
    }

    /**
     * A number that is derived from fields; never absent.
     *
     * @param expression derives it, of any sign
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

    /** A date, a time, or yes or no. */
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
