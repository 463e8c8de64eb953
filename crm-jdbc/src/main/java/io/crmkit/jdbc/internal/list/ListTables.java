package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.MasterKind;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The rows of a list in one part of a statement, and what has been joined to them: a table is when a field of it is
 * first asked for. Not thread-safe.
 */
public final class ListTables {

    private final Session session;
    private final ListMapping<?> mapping;
    private final Table<?> root;
    private final boolean all;
    private final Map<Field<?>, Field<?>> fields = new IdentityHashMap<>();
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

    /** All rows of the root. */
    static ListTables all(Session session, ListMapping<?> mapping) {
        Table<?> root = mapping.root().as("o");
        return new ListTables(session, mapping, root, root, true);
    }

    /** Some rows of the root, which have been selected under the alias {@code p}. */
    static ListTables some(Session session, ListMapping<?> mapping, Table<?> rows) {
        return new ListTables(session, mapping, mapping.root().as("p"), rows, false);
    }

    public Session session() {
        return session;
    }

    /** The rows with everything joined to them so far. */
    Table<?> joined() {
        return joined;
    }

    /** The ledger of the rows. */
    Field<String> ledger() {
        return root.field("ledger", String.class);
    }

    /** A field of the root or of a parent; looked up once, as each row of a page asks for it. */
    @SuppressWarnings("unchecked")
    public <T> Field<T> of(Field<T> declared) {
        Field<?> found = fields.get(declared);
        if (found == null) {
            found = table(declared).field(declared);
            fields.put(declared, found);
        }
        return (Field<T>) found;
    }

    /** The two fields of a reference. */
    EntryReference of(EntryReference declared) {
        return new EntryReference(of(declared.source()), of(declared.key()));
    }

    /** The table of a field, as it is named here. */
    Table<?> table(Field<?> declared) {
        if (ofRoot(declared)) {
            return root;
        }
        ListJoin<?> join = mapping.join(ListMapping.table(declared));
        // for the cut, an inner join leaves it to the database where to begin
        return table(alias(join.table().getName()), join, all && !nullable(join.reference()));
    }

    /** Whether a field is of the root, so that an index may have its order. */
    boolean ofRoot(Field<?> declared) {
        return ListMapping.table(declared).equals(mapping.root());
    }

    /** Whether a field can be absent, itself or with its whole row. */
    boolean nullable(Field<?> declared) {
        return declared.getDataType().nullable()
                || !ofRoot(declared)
                        && nullable(mapping.join(ListMapping.table(declared)).reference());
    }

    /** The entries of the ledger that rows name; empty if the ledger lives elsewhere. */
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

    /** The row of a table of ours that a field names by its id. */
    Table<?> named(Field<UUID> declared, Field<UUID> id) {
        return table(name(declared), new ListJoin<>(ListMapping.table(id), declared, id), false);
    }

    private Table<?> table(String name, ListJoin<?> join, boolean inner) {
        if (!tables.containsKey(name)) {
            Table<?> table = join.table().as(name);
            Condition on =
                    table.field("ledger", String.class).eq(session.name()).and(on(join, table));
            joined = inner ? joined.join(table).on(on) : joined.leftJoin(table).on(on);
            tables.put(name, table);
        }
        return tables.get(name);
    }

    private <T> Condition on(ListJoin<T> join, Table<?> table) {
        return table.field(join.id()).eq(of(join.reference()));
    }

    private String name(Field<?> declared) {
        return alias(ofRoot(declared) ? "" : ListMapping.table(declared).getName() + "_") + declared.getName();
    }

    private String alias(String name) {
        return (all ? "cut_" : "page_") + name;
    }
}
