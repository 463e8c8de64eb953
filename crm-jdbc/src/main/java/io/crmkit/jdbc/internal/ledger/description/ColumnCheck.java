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

/** Finds the columns that a host names in a table, and says in words which are not there or of another type. */
record ColumnCheck(LiveTable table, Consumer<String> problem) {

    /** @param call where the host names it, as in its program */
    Optional<LiveColumn> find(String call, String said) {
        Optional<LiveColumn> column = table.column(said);
        if (column.isEmpty()) {
            problem.accept(call + " names the column " + said + ", which " + table.said() + " has not; it has "
                    + table.columnNames());
        }
        return column;
    }

    Optional<LiveColumn> id(String said, IdType type) {
        return key("id", said, type);
    }

    /** A column of keys of a type. */
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

    private static String fitting(LiveColumn column) {
        for (IdType type : IdType.values()) {
            if (is(column, type)) {
                return "say IdType." + type;
            }
        }
        return "a key is an integer, text, a UUID or 16 bytes";
    }

    /** A code or name. */
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
            problem.accept(call + "(…) is made of no column");
            return Optional.empty();
        }
        return all ? Optional.of(new MappedLabel(parts)) : Optional.empty();
    }

    private boolean fits(LiveColumn column, @Nullable Object value) {
        Optional<String> misfit = value == null ? Optional.empty() : ValueCheck.incomparable(column, value);
        misfit.ifPresent(why -> problem.accept("where names the value of " + column.name() + " wrongly: " + why));
        return misfit.isEmpty();
    }

    List<MappedCondition> conditions(List<RowCondition> said) {
        return said.stream()
                .flatMap(condition -> find("where", condition.column())
                        .filter(column -> fits(column, condition.value()))
                        .map(column -> new MappedCondition(column, condition.value(), condition.not()))
                        .stream())
                .toList();
    }
}
