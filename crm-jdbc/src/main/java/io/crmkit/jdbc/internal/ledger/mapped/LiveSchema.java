package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the tables and views that a connection can see. Not thread-safe. */
public final class LiveSchema {

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|`([^`]+)`|([^.\"`]+)");
    private static final Pattern QUALIFIED =
            Pattern.compile("(" + PART.pattern() + ")(\\.(" + PART.pattern() + "))?", Pattern.UNICODE_CASE);
    /** The drivers' names for everything that can be read like a table. */
    private static final Set<String> KINDS = Set.of(
            "TABLE", "BASE TABLE", "VIEW", "PARTITIONED TABLE", "MATERIALIZED VIEW", "FOREIGN TABLE", "SYSTEM VIEW");

    private final DatabaseMetaData database;
    private final Database kind;
    private final String current;
    private final Map<String, Map<String, Boolean>> tables = new HashMap<>();

    public LiveSchema(Connection connection, Database kind) throws SQLException {
        this.database = connection.getMetaData();
        this.kind = kind;
        this.current = kind == Database.MARIADB ? connection.getCatalog() : connection.getSchema();
    }

    /** Returns the kind of database. */
    public Database database() {
        return kind;
    }

    /**
     * Returns a table or view; empty, with a problem reported, if there is none of this name.
     *
     * @param said the name as the host wrote it
     * @param problem receives the problem, with the names that the host may have meant
     */
    public Optional<LiveTable> table(String said, Consumer<String> problem) throws SQLException {
        Matcher name = QUALIFIED.matcher(said);
        if (!name.matches()) {
            problem.accept("\"" + said + "\" is not the name of a table; write table or schema.table");
            return Optional.empty();
        }
        List<String> parts =
                PART.matcher(said).results().map(part -> part.group()).toList();
        Optional<String> schema = parts.size() == 1 ? Optional.of(current) : among(schemas(), parts.get(0));
        if (schema.isEmpty()) {
            problem.accept("there is no schema " + parts.get(0) + "; there are: " + String.join(", ", schemas()));
            return Optional.empty();
        }
        Map<String, Boolean> inSchema = tables(schema.get());
        Optional<String> table = among(inSchema.keySet(), parts.get(parts.size() - 1));
        if (table.isEmpty()) {
            problem.accept(missing(said, schema.get(), inSchema.keySet()));
            return Optional.empty();
        }
        boolean view = Boolean.TRUE.equals(inSchema.get(table.get()));
        Name quoted = parts.size() == 1
                ? DSL.quotedName(table.get())
                : DSL.name(DSL.quotedName(schema.get()), DSL.quotedName(table.get()));
        return Optional.of(new LiveTable(
                said,
                quoted,
                view,
                columns(schema.get(), table.get()),
                view ? Map.of() : uniqueKeys(schema.get(), table.get())));
    }

    /** Describes a missing table. It may exist in another schema, or have a similar name. */
    private String missing(String said, String schema, Set<String> there) throws SQLException {
        for (String other : schemas()) {
            if (!other.equals(schema)
                    && among(tables(other).keySet(), last(said)).isPresent()) {
                return "there is no table " + said + " in the schema " + schema + " of the connection, but in " + other
                        + ": write " + other + "." + last(said);
            }
        }
        return "there is no table or view " + said + " in the schema " + schema + "; there are: "
                + new SimilarNames(last(said)).listed(there);
    }

    /** Returns the last part of a qualified name. */
    private static String last(String said) {
        return said.substring(said.lastIndexOf('.') + 1);
    }

    /**
     * Returns the name that the host means: the exact one if it is quoted, otherwise one that differs only in case, if
     * there is only one.
     */
    private static Optional<String> among(Set<String> names, String said) {
        if (said.startsWith("\"") || said.startsWith("`")) {
            return Optional.of(said.substring(1, said.length() - 1)).filter(names::contains);
        }
        if (names.contains(said)) {
            return Optional.of(said);
        }
        List<String> alike =
                names.stream().filter(name -> name.equalsIgnoreCase(said)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * Returns the schemas of the host, without those of the database itself. MariaDB's driver calls them catalogues.
     */
    private Set<String> schemas() throws SQLException {
        Set<String> schemas = new TreeSet<>();
        boolean catalogs = kind == Database.MARIADB;
        try (ResultSet rows = catalogs ? database.getCatalogs() : database.getSchemas()) {
            while (rows.next()) {
                schemas.add(rows.getString(catalogs ? "TABLE_CAT" : "TABLE_SCHEM"));
            }
        }
        schemas.removeIf(
                name -> Set.of("information_schema", "pg_catalog", "pg_toast", "mysql", "sys", "performance_schema")
                        .contains(name.toLowerCase(Locale.ROOT)));
        return schemas;
    }

    /** Returns the tables and views of a schema, and whether they are views. */
    private Map<String, Boolean> tables(String schema) throws SQLException {
        Map<String, Boolean> known = tables.get(schema);
        if (known == null) {
            known = new LinkedHashMap<>();
            try (ResultSet rows = database.getTables(catalog(schema), pattern(schema), "%", null)) {
                while (rows.next()) {
                    String type = rows.getString("TABLE_TYPE");
                    if (KINDS.contains(type)) {
                        known.put(rows.getString("TABLE_NAME"), type.contains("VIEW"));
                    }
                }
            }
            tables.put(schema, known);
        }
        return known;
    }

    /** Returns the columns of a table in their order. */
    private Map<String, LiveColumn> columns(String schema, String table) throws SQLException {
        Map<String, LiveColumn> columns = new LinkedHashMap<>();
        try (ResultSet rows = database.getColumns(catalog(schema), pattern(schema), escaped(table), "%")) {
            while (rows.next()) {
                LiveColumn column = new LiveColumn(
                        rows.getString("COLUMN_NAME"),
                        rows.getInt("DATA_TYPE"),
                        rows.getString("TYPE_NAME"),
                        rows.getInt("COLUMN_SIZE"),
                        rows.getInt("DECIMAL_DIGITS"),
                        rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                        rows.getString("COLUMN_DEF") != null
                                || "YES".equals(rows.getString("IS_AUTOINCREMENT"))
                                || "YES".equals(rows.getString("IS_GENERATEDCOLUMN")));
                columns.put(column.name(), column);
            }
        }
        return columns;
    }

    /**
     * Returns the columns of each unique index. A partial index guarantees nothing for the other rows, so it is
     * ignored.
     */
    private Map<String, Set<String>> uniqueKeys(String schema, String table) throws SQLException {
        Map<String, Set<String>> keys = new HashMap<>();
        String exactly = kind == Database.MARIADB ? null : schema;
        try (ResultSet rows = database.getIndexInfo(catalog(schema), exactly, table, true, true)) {
            while (rows.next()) {
                String index = rows.getString("INDEX_NAME");
                String column = rows.getString("COLUMN_NAME");
                if (index != null && column != null && rows.getString("FILTER_CONDITION") == null) {
                    keys.computeIfAbsent(index, name -> new HashSet<>()).add(column);
                }
            }
        }
        return keys;
    }

    private @Nullable String catalog(String schema) {
        return kind == Database.MARIADB ? schema : null;
    }

    private @Nullable String pattern(String schema) throws SQLException {
        return kind == Database.MARIADB ? null : escaped(schema);
    }

    /** Escapes the wildcards in a name where the driver expects a pattern. */
    private String escaped(String name) throws SQLException {
        String escape = database.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
