package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.MasterKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The rows of a list in one part of a statement, with the tables joined to them. A table is joined when one of its
 * fields is first needed, so that a page costs no join it does not use. Not thread-safe.
 */
public final class ListTables {

    private final Session session;
    private final ListMapping<?> mapping;
    private final Table<?> root;
    private final boolean all;
    private final Map<String, Table<?>> tables = new HashMap<>();
    private final Map<String, Entries> entries = new HashMap<>();
    private Table<?> joined;

    private ListTables(Session session, ListMapping<?> mapping, Table<?> root, Table<?> rows, boolean all) {
        this.session = session;
        this.mapping = mapping;
        this.root = root;
        this.joined = rows;
        this.all = all;
    }

    /** Returns the part that filters and sorts all rows of the root. */
    static ListTables all(Session session, ListMapping<?> mapping) {
        Table<?> root = mapping.root().as("o");
        return new ListTables(session, mapping, root, root, true);
    }

    /** Returns the part that shows the rows of a page, which a subquery has selected under the alias {@code p}. */
    static ListTables some(Session session, ListMapping<?> mapping, Table<?> rows) {
        return new ListTables(session, mapping, mapping.root().as("p"), rows, false);
    }

    /** Returns the ledger and the transaction. */
    public Session session() {
        return session;
    }

    /** Returns the rows with all tables joined so far. */
    Table<?> joined() {
        return joined;
    }

    /** Returns the column with the name of the ledger. */
    Field<String> ledger() {
        return root.field("ledger", String.class);
    }

    /** A field of the root or of a parent, as it is called here. */
    public <T> Field<T> of(Field<T> declared) {
        return table(declared).field(declared);
    }

    /** Returns a declared reference under its names in this part. */
    EntryReference of(EntryReference declared) {
        return new EntryReference(of(declared.source()), of(declared.key()));
    }

    /** Returns the table of a declared field under its name in this part. */
    Table<?> table(Field<?> declared) {
        if (ofRoot(declared)) {
            return root;
        }
        ListMapping.Join<?> join = mapping.join(ListMapping.table(declared));
        // for the cut, an inner join leaves it to the database where to begin
        return table(alias(join.table().getName()), join, all && !nullable(join.reference()));
    }

    /** Returns whether a field belongs to the root, so that an index may have its order. */
    boolean ofRoot(Field<?> declared) {
        return ListMapping.table(declared).equals(mapping.root());
    }

    /** Returns whether a field can be null, by itself or because its row is missing. */
    boolean nullable(Field<?> declared) {
        return declared.getDataType().nullable()
                || !ofRoot(declared)
                        && nullable(mapping.join(ListMapping.table(declared)).reference());
    }

    /** Returns the ledger entries that a reference names; empty if they are not in this database. */
    Optional<Entries> entries(MasterKind kind, EntryReference declared) {
        return session.relational().map(ledger -> {
            String name = name(declared.key());
            if (!entries.containsKey(name)) {
                EntryReference reference = of(declared);
                Entries named = session.entries(kind, name);
                joined = named.joinedTo(joined, reference);
                entries.put(name, named);
            }
            return entries.get(name);
        });
    }

    /** Returns the table of ours whose row a field names by its id. */
    Table<?> named(Field<UUID> declared, Field<UUID> id) {
        return table(name(declared), new ListMapping.Join<>(ListMapping.table(id), declared, id), false);
    }

    private Table<?> table(String name, ListMapping.Join<?> join, boolean inner) {
        if (!tables.containsKey(name)) {
            Table<?> table = join.table().as(name);
            Condition on =
                    table.field("ledger", String.class).eq(session.name()).and(on(join, table));
            joined = inner ? joined.join(table).on(on) : joined.leftJoin(table).on(on);
            tables.put(name, table);
        }
        return tables.get(name);
    }

    private <T> Condition on(ListMapping.Join<T> join, Table<?> table) {
        return table.field(join.id()).eq(of(join.reference()));
    }

    /** Returns an alias that is unique for each reference: two references to one table are two joins. */
    private String name(Field<?> declared) {
        return alias(ofRoot(declared) ? "" : ListMapping.table(declared).getName() + "_") + declared.getName();
    }

    /** Returns an alias that differs between the two parts of a statement. */
    private String alias(String name) {
        return (all ? "cut_" : "page_") + name;
    }
}
