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

/** A code or name in columns of a host. Immutable. */
public record MappedLabel(List<Part> parts) {

    public MappedLabel {
        parts = List.copyOf(parts);
    }

    /** The columns that it is made of. */
    public List<LiveColumn> columns() {
        return parts.stream().flatMap(part -> part.column().stream()).toList();
    }

    /** The one column that it is written to; empty if it is made of several. */
    public Optional<LiveColumn> only() {
        return columns().size() == 1 ? Optional.of(columns().get(0)) : Optional.empty();
    }

    /** The text as it stands in a row. */
    Field<?> of(String alias) {
        return parts.size() == 1
                ? columns().get(0).of(alias)
                : DSL.concat(parts.stream().map(part -> part.of(alias)).toArray(Field<?>[]::new));
    }

    /** That a row has this text; by the column itself where that can be, so that its index serves. */
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

    /** What stands in the only column when the whole is this text; empty if it cannot be. */
    Optional<String> stripped(String text) {
        String before = around(parts -> parts.subList(0, column()));
        String after = around(parts -> parts.subList(column() + 1, parts.size()));
        return text.length() >= before.length() + after.length() && text.startsWith(before) && text.endsWith(after)
                ? Optional.of(text.substring(before.length(), text.length() - after.length()))
                : Optional.empty();
    }

    /** The text before and after the only column. */
    String form() {
        return around(parts -> parts.subList(0, column())) + "…"
                + around(parts -> parts.subList(column() + 1, parts.size()));
    }

    /** Whether the same stands in both but for the columns, so that these have to differ. */
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
     * A column, or text.
     *
     * @param text the text; null for a column
     */
    public record Part(
            Optional<LiveColumn> column, @Nullable String text) {

        Field<?> of(String alias) {
            return column.<Field<?>>map(of -> DSL.coalesce(of.of(alias).cast(SQLDataType.VARCHAR(200)), DSL.inline("")))
                    .orElseGet(() -> DSL.inline(text));
        }
    }
}
