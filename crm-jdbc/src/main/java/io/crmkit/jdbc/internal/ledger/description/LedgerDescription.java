package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.EntryTables;
import io.crmkit.jdbc.internal.ledger.mapped.LiveSchema;
import io.crmkit.jdbc.internal.ledger.mapped.MappedHostLedger;
import io.crmkit.jdbc.internal.ledger.mapped.MappedSource;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collects the host's description of its tables and makes a ledger of it. Not thread-safe. */
public final class LedgerDescription {

    private final Map<MasterKind, List<TableDescription>> tables = new EnumMap<>(MasterKind.class);
    private @Nullable Ledger others;

    /** Adds tables of a kind. */
    public void tables(MasterKind kind, List<TableDescription> described) {
        tables.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(described);
    }

    /** Sets the ledger for the kinds without a table. */
    public void others(Ledger ledger) {
        others = ledger;
    }

    /** Builds the ledger on a connection that is closed again. */
    public Ledger build(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return build(connection);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, Database.H2);
        }
    }

    /**
     * Builds the ledger on a connection of the host.
     *
     * @throws io.crmkit.error.ConfigurationException with all problems of the description
     */
    public Ledger build(Connection connection) {
        try {
            LiveSchema schema = new LiveSchema(connection, Database.of(connection));
            Problems problems = new Problems();
            Map<MasterKind, List<MappedSource>> sources = resolve(schema, problems);
            checkKinds(problems);
            // Probing a description that is known to be wrong would only repeat its problems.
            if (problems.count() == 0) {
                new MappingProbe(connection, schema.database(), problems).run(sources);
            }
            problems.throwIfAny();
            return new MappedHostLedger(sources, Optional.ofNullable(others));
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, Database.H2);
        }
    }

    /** Finds all tables in the live schema. */
    private Map<MasterKind, List<MappedSource>> resolve(LiveSchema schema, Problems problems) throws SQLException {
        Map<MasterKind, List<MappedSource>> sources = new EnumMap<>(MasterKind.class);
        for (Map.Entry<MasterKind, List<TableDescription>> kind : tables.entrySet()) {
            List<MappedSource> found = new ArrayList<>();
            for (TableDescription table : kind.getValue()) {
                Optional<MappedSource> source = new TableCheck(schema, kind.getKey(), table, problems).resolve(false);
                source.flatMap(MappedSource::parent)
                        .flatMap(MappedSource.Parent::categories)
                        .ifPresent(found::add);
                source.ifPresent(found::add);
            }
            sources.put(kind.getKey(), found);
            checkTags(kind.getKey(), found, problems);
        }
        return sources;
    }

    /** Checks that the tags of a kind differ, because an entry is found by the tag in its reference. */
    private static void checkTags(MasterKind kind, List<MappedSource> sources, Problems problems) {
        Set<String> tags = new HashSet<>();
        for (MappedSource source : sources) {
            if (!tags.add(source.tag())) {
                problems.in(kind.word() + " " + source.table().said())
                        .accept("another table also has the source " + source.tag() + "; give each table its own"
                                + " source(…)");
            }
            if (source.tag().equals(LedgerId.OWN)) {
                problems.in(kind.word() + " " + source.table().said())
                        .accept("the source " + LedgerId.OWN
                                + " belongs to the CRM's own ledger; use another source(…)");
            }
        }
    }

    /** Checks that each kind has a table or a ledger that keeps it. */
    private void checkKinds(Problems problems) {
        for (MasterKind kind : MasterKind.values()) {
            if (!tables.containsKey(kind) && others == null) {
                problems.in(kind.word())
                        .accept("no table is described: add " + kind.word()
                                + "s(…), or others(store.ownLedger(name)) if" + " the CRM should keep them");
            }
        }
        if (others != null && EntryTables.of(others).isEmpty()) {
            problems.in("others").accept("use store.ownLedger(name) of the JDBC store that the CRM is built on");
        }
    }
}
