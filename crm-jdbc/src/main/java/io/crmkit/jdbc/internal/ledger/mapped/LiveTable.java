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
 * A host's table or view as the database tells of it. Immutable.
 *
 * @param said what the host calls it, for messages
 * @param name how it is named in statements
 * @param uniqueKeys the columns of its unique indexes, by their names
 */
public record LiveTable(
        String said, Name name, boolean view, Map<String, LiveColumn> columns, Map<String, Set<String>> uniqueKeys) {

    public LiveTable {
        columns = new LinkedHashMap<>(columns);
        uniqueKeys = Map.copyOf(uniqueKeys);
    }

    /** The table under an alias; not by the query model's own table, which a prefix of ours might be put before. */
    public Table<?> as(String alias) {
        return DSL.table("{0}", name).as(DSL.unquotedName(alias));
    }

    /** The table as it is changed, in a context of the host's. */
    Table<?> alone() {
        return DSL.table(name);
    }

    /** A column by the name that the host says. */
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

    public String columnNames() {
        return columns.values().stream().map(LiveColumn::name).collect(Collectors.joining(", "));
    }

    /** Whether rows that agree in all these columns are one row. */
    public boolean isUnique(Collection<LiveColumn> together) {
        Set<String> names = together.stream().map(LiveColumn::name).collect(Collectors.toSet());
        return uniqueKeys.values().stream().anyMatch(names::containsAll);
    }

    /** The unique indexes that a column is a part of. */
    public Set<String> keysWith(LiveColumn column) {
        return uniqueKeys.entrySet().stream()
                .filter(key -> key.getValue().contains(column.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
