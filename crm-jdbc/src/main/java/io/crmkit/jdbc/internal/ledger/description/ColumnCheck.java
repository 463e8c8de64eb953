package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.LiveTable;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that a host's description names, and reports those that are missing or have an unsuitable type.
 *
 * @param table the table as the database describes it
 * @param problem receives each problem
 */
record ColumnCheck(LiveTable table, Consumer<String> problem) {

    /**
     * Returns a column; empty, with a problem reported, if the table has none of this name.
     *
     * @param call the call in the host's program that names the column
     * @param said the name as the host wrote it
     */
    Optional<LiveColumn> find(String call, String said) {
        Optional<LiveColumn> column = table.column(said);
        if (column.isEmpty()) {
            problem.accept(call + " names the column " + said + ", but " + table.said() + " has no such column; it has "
                    + table.columnNames());
        }
        return column;
    }

    /** Returns the key column and checks its type. */
    Optional<LiveColumn> id(String said, IdType type) {
        return key("id", said, type);
    }

    /** Returns a column that holds keys and checks its type. */
    Optional<LiveColumn> key(String call, String said, IdType type) {
        Optional<LiveColumn> column = find(call + "(…)", said);
        column.filter(found -> !is(found, type))
                .ifPresent(found -> problem.accept(call + "(…): the column "
                        + found.name() + " is " + found.described() + ", which is not IdType." + type + "; "
                        + fitting(found)));
        return column;
    }

    private static boolean is(LiveColumn column, IdType type) {
        return switch (type) {
            case INTEGER -> column.isInteger();
            case TEXT -> column.isText();
            case UUID -> column.isUuid();
            case BINARY -> column.isBytes();
        };
    }

    /** Suggests the type that the column does have. */
    private static String fitting(LiveColumn column) {
        for (IdType type : IdType.values()) {
            if (is(column, type)) {
                return "use IdType." + type;
            }
        }
        return "a key must be an integer, text, a UUID or 16 bytes";
    }

    /** Returns a code or name, if all its columns exist. */
    Optional<MappedLabel> label(String call, Label said) {
        List<MappedLabel.Part> parts = new ArrayList<>();
        boolean all = true;
        for (Label.Part part : said.parts()) {
            if (part.isColumn()) {
                Optional<LiveColumn> column = find(call + "(…)", part.text());
                all &= column.isPresent();
                column.ifPresent(found -> parts.add(new MappedLabel.Part(Optional.of(found), null)));
            } else {
                parts.add(new MappedLabel.Part(Optional.empty(), part.text()));
            }
        }
        if (said.parts().stream().noneMatch(Label.Part::isColumn)) {
            problem.accept(call + "(…) must contain a column");
            return Optional.empty();
        }
        return all ? Optional.of(new MappedLabel(parts)) : Optional.empty();
    }

    /** Returns whether a column can be compared with a value, and reports a problem otherwise. */
    private boolean fits(LiveColumn column, @Nullable Object value) {
        Optional<String> misfit = value == null ? Optional.empty() : ValueCheck.incomparable(column, value);
        misfit.ifPresent(
                why -> problem.accept("the condition on " + column.name() + " has an unsuitable value: " + why));
        return misfit.isEmpty();
    }

    /** Returns the conditions whose columns and values are valid. */
    List<MappedCondition> conditions(List<RowCondition> said) {
        return said.stream()
                .flatMap(condition -> find("where", condition.column())
                        .filter(column -> fits(column, condition.value()))
                        .map(column -> new MappedCondition(column, condition.value(), condition.not()))
                        .stream())
                .toList();
    }
}
