package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A host's table or view, as the database describes it. Immutable.
 *
 * @param said the name as the host wrote it, for messages
 * @param name the quoted name for statements
 * @param view whether it is a view
 * @param columns the columns by name, in order
 * @param uniqueKeys the columns of each unique index, by its name
 */
public record LiveTable(
        String said, Name name, boolean view, Map<String, LiveColumn> columns, Map<String, Set<String>> uniqueKeys) {

    public LiveTable {
        columns = new LinkedHashMap<>(columns);
        uniqueKeys = Map.copyOf(uniqueKeys);
    }

    /**
     * Returns the table with an alias. It is plain SQL rather than a table of jOOQ, to which our prefix might be added.
     */
    public Table<?> as(String alias) {
        return DSL.table("{0}", name).as(DSL.unquotedName(alias));
    }

    /** Returns the table without an alias, for statements that write in a context without our prefix. */
    Table<?> alone() {
        return DSL.table(name);
    }

    /**
     * Returns the column that the host means: the exact one if it is quoted, otherwise one that differs only in case.
     */
    public Optional<LiveColumn> column(String said) {
        if (said.length() > 2 && said.startsWith("\"") && said.endsWith("\"")) {
            return Optional.ofNullable(columns.get(said.substring(1, said.length() - 1)));
        }
        LiveColumn exact = columns.get(said);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<LiveColumn> alike = columns.values().stream()
                .filter(column -> column.name().equalsIgnoreCase(said))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Returns the names of all columns, for messages. */
    public String columnNames() {
        return columns.values().stream().map(LiveColumn::name).collect(Collectors.joining(", "));
    }

    /** Returns whether values of these columns identify one row. */
    public boolean isUnique(Collection<LiveColumn> together) {
        Set<String> names = together.stream().map(LiveColumn::name).collect(Collectors.toSet());
        return uniqueKeys.values().stream().anyMatch(names::containsAll);
    }

    /** Returns the unique indexes that contain a column. */
    public Set<String> keysWith(LiveColumn column) {
        return uniqueKeys.entrySet().stream()
                .filter(key -> key.getValue().contains(column.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
