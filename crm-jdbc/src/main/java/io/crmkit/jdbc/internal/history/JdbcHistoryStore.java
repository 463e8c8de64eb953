package io.crmkit.jdbc.internal.history;

import static io.crmkit.jdbc.internal.schema.Tables.CHANGE_ENTRY;
import static io.crmkit.jdbc.internal.schema.Tables.CHANGE_FIELD;
import static io.crmkit.jdbc.internal.schema.Tables.IMPORTED_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Instants;
import io.crmkit.jdbc.internal.sql.OutdatedScaleException;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.spi.store.HistoryStore;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The history in its three tables: entries, changed fields, and snapshots of tracked values. Each is written in one
 * batch (H1, H2).
 *
 * @param session the ledger and the transaction
 */
public record JdbcHistoryStore(Session session) implements HistoryStore {

    @Override
    public void append(HistoryEntry entry, List<TrackedSnapshot> snapshots) {
        append(IntStream.range(0, entry.touched().size()).boxed().toList(), ordinal -> row(entry, ordinal));
        List<Changed> fields = new ArrayList<>();
        for (int i = 0; i < entry.touched().size(); i++) {
            for (FieldChange field : entry.touched().get(i).fields()) {
                fields.add(new Changed(i, field));
            }
        }
        Batch.insert(session, CHANGE_FIELD, fields, changed -> row(entry.command(), changed));
        Batch.insert(session, TRACKED_LOG, snapshots, s -> SnapshotMapping.row(entry.command(), entry.at(), s));
    }

    /**
     * Writes the rows of an entry. Every command writes one, so this is where a command fails whose decimals have
     * changed since it read them: the insert itself checks them, which costs no further statement.
     */
    private void append(List<Integer> ordinals, Function<Integer, Map<Field<?>, Object>> row) {
        JdbcTransaction transaction = JdbcTransaction.of(session.transaction());
        Optional<CurrencyScale> scale = transaction.assumedScale(session.name());
        if (scale.isEmpty()) {
            Batch.insert(session, CHANGE_ENTRY, ordinals, row);
            return;
        }
        try {
            Batch.insertAtScale(session, scale.get(), CHANGE_ENTRY, ordinals, row);
        } catch (DataAccessException failed) {
            if (SqlFailures.isNull(failed, "ledger")) {
                transaction.forgetScales();
                throw new OutdatedScaleException(failed);
            }
            throw failed;
        }
    }

    /**
     * {@inheritDoc}
     * <p>
     * An import is one entry for many documents and does not name them. Snapshots and the table of imported documents
     * lead to it.
     */
    @Override
    public List<HistoryEntry> of(Subject subject) {
        Condition touched = CHANGE_ENTRY.KIND.eq(subject.kind().text()).and(CHANGE_ENTRY.ID.eq(subject.id()));
        Condition root = CHANGE_ENTRY.ROOT_KIND.eq(subject.kind().text()).and(CHANGE_ENTRY.ROOT_ID.eq(subject.id()));
        Select<Record1<UUID>> commands = DSL.selectDistinct(CHANGE_ENTRY.COMMAND)
                .from(CHANGE_ENTRY)
                .where(CHANGE_ENTRY.LEDGER.eq(session.name()))
                .and(touched.or(root));
        return entries(documentId(subject)
                        .map(id -> commands.union(snapshots(subject.kind(), id)).union(imports(subject.kind(), id)))
                        .orElse(commands))
                .stream()
                .sorted(Comparator.comparingLong((HistoryEntry entry) -> entry.revision(subject))
                        .reversed())
                .toList();
    }

    /** Selects the commands that left a snapshot of an opportunity or project, among them its import. */
    private Select<Record1<UUID>> snapshots(SubjectKind kind, UUID id) {
        return DSL.select(TRACKED_LOG.COMMAND)
                .from(TRACKED_LOG)
                .where(TRACKED_LOG.LEDGER.eq(session.name()))
                .and(TRACKED_LOG.KIND.eq(kind.text()))
                .and(TRACKED_LOG.PARENT.eq(id));
    }

    /** Selects the import of a document of another kind, which leaves no snapshots. */
    private Select<Record1<UUID>> imports(SubjectKind kind, UUID id) {
        return DSL.select(IMPORTED_DOCUMENT.COMMAND)
                .from(IMPORTED_DOCUMENT)
                .where(IMPORTED_DOCUMENT.LEDGER.eq(session.name()))
                .and(IMPORTED_DOCUMENT.KIND.eq(kind.text()))
                .and(IMPORTED_DOCUMENT.ID.eq(id));
    }

    /** Returns the id of a document; empty if the subject is something else, such as a record or a ledger entry. */
    private static Optional<UUID> documentId(Subject subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException noDocument) {
            return Optional.empty();
        }
    }

    @Override
    public List<Subject> deleted(SubjectKind kind, String field, String value) {
        return session.dsl()
                .select(CHANGE_ENTRY.ID)
                .from(CHANGE_ENTRY)
                .join(CHANGE_FIELD)
                .on(CHANGE_FIELD.LEDGER.eq(CHANGE_ENTRY.LEDGER))
                .and(CHANGE_FIELD.COMMAND.eq(CHANGE_ENTRY.COMMAND))
                .and(CHANGE_FIELD.ORDINAL.eq(CHANGE_ENTRY.ORDINAL))
                .where(CHANGE_ENTRY.LEDGER.eq(session.name()))
                .and(CHANGE_ENTRY.KIND.eq(kind.text()))
                .and(CHANGE_ENTRY.EFFECT.eq(Touched.Effect.DELETE.name()))
                .and(CHANGE_FIELD.FIELD.eq(field))
                .and(CHANGE_FIELD.OLD_VALUE.eq(value))
                .orderBy(CHANGE_ENTRY.AT.desc(), CHANGE_ENTRY.COMMAND.desc())
                .fetch(row -> new Subject(kind, row.value1()));
    }

    @Override
    public Optional<HistoryEntry> byIdempotencyKey(String key) {
        return entries(DSL.select(CHANGE_ENTRY.COMMAND)
                        .from(CHANGE_ENTRY)
                        .where(CHANGE_ENTRY.LEDGER.eq(session.name()))
                        .and(CHANGE_ENTRY.IDEMPOTENCY_KEY.eq(key)))
                .stream()
                .findFirst();
    }

    /** Reads the entries of some commands, the latest first, with their changed fields. */
    private List<HistoryEntry> entries(Select<Record1<UUID>> commands) {
        Table<Record1<UUID>> wanted = commands.asTable("wanted");
        Map<UUID, List<Record>> rows = new LinkedHashMap<>();
        Map<UUID, List<Changed>> fields = new LinkedHashMap<>();
        session.dsl()
                .select(CHANGE_ENTRY.fields())
                .from(CHANGE_ENTRY)
                .join(wanted)
                .on(wanted.field(0, UUID.class).eq(CHANGE_ENTRY.COMMAND))
                .where(CHANGE_ENTRY.LEDGER.eq(session.name()))
                .orderBy(CHANGE_ENTRY.AT.desc(), CHANGE_ENTRY.COMMAND.desc(), CHANGE_ENTRY.ORDINAL)
                .forEach(row -> rows.computeIfAbsent(row.get(CHANGE_ENTRY.COMMAND), c -> new ArrayList<>())
                        .add(row));
        if (rows.isEmpty()) {
            return List.of();
        }
        session.dsl()
                .select(CHANGE_FIELD.fields())
                .from(CHANGE_FIELD)
                .join(wanted)
                .on(wanted.field(0, UUID.class).eq(CHANGE_FIELD.COMMAND))
                .where(CHANGE_FIELD.LEDGER.eq(session.name()))
                .orderBy(CHANGE_FIELD.COMMAND, CHANGE_FIELD.ORDINAL, CHANGE_FIELD.FIELD)
                .forEach(row -> fields.computeIfAbsent(row.get(CHANGE_FIELD.COMMAND), c -> new ArrayList<>())
                        .add(Changed.read(row)));
        return rows.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), fields.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Builds an entry from its rows, one for each touched subject. */
    private static HistoryEntry entry(UUID command, List<Record> rows, List<Changed> fields) {
        Record first = rows.get(0);
        return new HistoryEntry(
                command,
                Action.of(first.get(CHANGE_ENTRY.ACTION)),
                first.get(CHANGE_ENTRY.ACTOR),
                Instants.read(first.get(CHANGE_ENTRY.AT)),
                Optional.ofNullable(first.get(CHANGE_ENTRY.IDEMPOTENCY_KEY)),
                rows.stream().map(row -> touched(row, fields)).toList());
    }

    private static Touched touched(Record row, List<Changed> fields) {
        int ordinal = row.get(CHANGE_ENTRY.ORDINAL);
        return new Touched(
                new Subject(SubjectKind.of(row.get(CHANGE_ENTRY.KIND)), row.get(CHANGE_ENTRY.ID)),
                Touched.Effect.valueOf(row.get(CHANGE_ENTRY.EFFECT)),
                new Subject(SubjectKind.of(row.get(CHANGE_ENTRY.ROOT_KIND)), row.get(CHANGE_ENTRY.ROOT_ID)),
                row.get(CHANGE_ENTRY.ROOT_REVISION),
                fields.stream()
                        .filter(changed -> changed.ordinal() == ordinal)
                        .map(Changed::field)
                        .toList());
    }

    private static Map<Field<?>, Object> row(HistoryEntry entry, int ordinal) {
        Touched touched = entry.touched().get(ordinal);
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CHANGE_ENTRY.COMMAND, entry.command());
        row.put(CHANGE_ENTRY.ORDINAL, ordinal);
        row.put(CHANGE_ENTRY.ACTION, entry.action().text());
        row.put(CHANGE_ENTRY.ACTOR, entry.actor());
        row.put(CHANGE_ENTRY.AT, Instants.write(entry.at()));
        // A unique key guards it, so only the first row of the entry has it (K6).
        row.put(
                CHANGE_ENTRY.IDEMPOTENCY_KEY,
                ordinal == 0 ? entry.idempotencyKey().orElse(null) : null);
        row.put(CHANGE_ENTRY.EFFECT, touched.effect().name());
        row.put(CHANGE_ENTRY.KIND, touched.subject().kind().text());
        row.put(CHANGE_ENTRY.ID, touched.subject().id());
        row.put(CHANGE_ENTRY.ROOT_KIND, touched.root().kind().text());
        row.put(CHANGE_ENTRY.ROOT_ID, touched.root().id());
        row.put(CHANGE_ENTRY.ROOT_REVISION, touched.rootRevision());
        return row;
    }

    private static Map<Field<?>, Object> row(UUID command, Changed changed) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CHANGE_FIELD.COMMAND, command);
        row.put(CHANGE_FIELD.ORDINAL, changed.ordinal());
        row.put(CHANGE_FIELD.FIELD, changed.field().field());
        row.put(CHANGE_FIELD.OLD_VALUE, changed.field().before().orElse(null));
        row.put(CHANGE_FIELD.NEW_VALUE, changed.field().after().orElse(null));
        return row;
    }

    /**
     * A changed field.
     *
     * @param ordinal the position of the changed subject within the entry
     * @param field the field with its old and new value
     */
    private record Changed(int ordinal, FieldChange field) {

        static Changed read(Record row) {
            return new Changed(
                    row.get(CHANGE_FIELD.ORDINAL),
                    new FieldChange(
                            row.get(CHANGE_FIELD.FIELD),
                            Optional.ofNullable(row.get(CHANGE_FIELD.OLD_VALUE)),
                            Optional.ofNullable(row.get(CHANGE_FIELD.NEW_VALUE))));
        }
    }
}
