package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A code or name in columns of a host. Immutable.
 *
 * @param parts the columns and literal texts, in order
 */
public record MappedLabel(List<Part> parts) {

    public MappedLabel {
        parts = List.copyOf(parts);
    }

    /** Returns the columns. */
    public List<LiveColumn> columns() {
        return parts.stream().flatMap(part -> part.column().stream()).toList();
    }

    /** Returns the only column; empty if there are several, so that the text cannot be split to be written. */
    public Optional<LiveColumn> only() {
        return columns().size() == 1 ? Optional.of(columns().get(0)) : Optional.empty();
    }

    /** Returns the text in a row. */
    Field<?> of(String alias) {
        return parts.size() == 1
                ? columns().get(0).of(alias)
                : DSL.concat(parts.stream().map(part -> part.of(alias)).toArray(Field<?>[]::new));
    }

    /**
     * Returns the value of the only column for a text, to be compared with the column itself so that its index can be
     * used; empty if no row can have the text.
     */
    Optional<Field<Object>> inColumn(String text, Database database) {
        return only().flatMap(column -> stripped(text).flatMap(inside -> {
            if (!column.isInteger()) {
                return Optional.of(column.bound(inside, database));
            }
            try {
                Long number = Long.valueOf(inside);
                return number.toString().equals(inside)
                        ? Optional.of(DSL.val(number).coerce(Object.class))
                        : Optional.empty();
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }));
    }

    /** Returns the part of a text that the only column holds; empty if the literal texts around it do not match. */
    Optional<String> stripped(String text) {
        String before = around(parts -> parts.subList(0, column()));
        String after = around(parts -> parts.subList(column() + 1, parts.size()));
        return text.length() >= before.length() + after.length() && text.startsWith(before) && text.endsWith(after)
                ? Optional.of(text.substring(before.length(), text.length() - after.length()))
                : Optional.empty();
    }

    /** Returns the literal texts around the only column, for messages. */
    String form() {
        return around(parts -> parts.subList(0, column())) + "…"
                + around(parts -> parts.subList(column() + 1, parts.size()));
    }

    /** Returns whether both labels have the same literal texts, so that only their columns can distinguish them. */
    boolean isLike(MappedLabel other) {
        return texts().equals(other.texts());
    }

    private String texts() {
        return parts.stream()
                .map(part -> part.column().isPresent() ? "\0" : part.text())
                .collect(Collectors.joining());
    }

    private int column() {
        int at = 0;
        while (parts.get(at).column().isEmpty()) {
            at++;
        }
        return at;
    }

    private String around(UnaryOperator<List<Part>> some) {
        StringBuilder text = new StringBuilder();
        some.apply(parts).forEach(part -> text.append(part.text()));
        return text.toString();
    }

    /**
     * A column or a literal text.
     *
     * @param column the column; empty for a literal
     * @param text the literal; null for a column
     */
    public record Part(
            Optional<LiveColumn> column, @Nullable String text) {

        /**
         * Returns the part in a row. A null column counts as an empty text, so that it does not make the whole label
         * null.
         */
        Field<?> of(String alias) {
            return column.<Field<?>>map(of -> DSL.coalesce(of.of(alias).cast(SQLDataType.VARCHAR(200)), DSL.inline("")))
                    .orElseGet(() -> DSL.inline(text));
        }
    }
}
