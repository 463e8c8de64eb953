package io.crmkit.jdbc.internal.reference;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.masterdata.JdbcContactPersonStore;
import io.crmkit.jdbc.internal.masterdata.JdbcDictionaryStore;
import io.crmkit.jdbc.internal.opportunity.OpportunityMapping;
import io.crmkit.jdbc.internal.project.ProjectMapping;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Chunks;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.store.ReferenceRequest;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Looks up rows by their keys. Each row is one part of a cross join. The rows get a share lock, so that they cannot be
 * deleted or become categories before the command commits. H2 has no share lock and cannot lock a single table of a
 * join, so each part is a subquery there that locks for update.
 *
 * @param session the ledger and the transaction
 */
record ReferenceLookup(Session session) {

    /** Looks up everything in one statement; empty if anything is missing. */
    Optional<References> together(ReferenceRequest request) {
        List<Part<?>> parts = new ArrayList<>();
        request.parent().ifPresent(id -> parts.add(parent(id, request.restriction())));
        request.project().ifPresent(id -> parts.add(project(id, request.restriction())));
        int number = 0;
        for (LedgerId id : request.entries()) {
            parts.add(entry(id, "e" + number++));
        }
        for (DictionaryValueId id : request.values()) {
            parts.add(value(id, "v" + number++));
        }
        for (ContactPersonId id : request.persons()) {
            parts.add(person(id, "p" + number++));
        }
        return select(parts).fetchOptional(row -> {
            Found found = new Found();
            parts.forEach(part -> part.addTo(found, row));
            return found.references();
        });
    }

    /** Looks up each thing alone, and returns those that exist. */
    References oneByOne(ReferenceRequest request) {
        Found found = new Found();
        request.parent().ifPresent(id -> add(found, parent(id, request.restriction())));
        request.project().ifPresent(id -> add(found, project(id, request.restriction())));
        request.entries().forEach(id -> add(found, entry(id, "e")));
        request.values().forEach(id -> add(found, value(id, "v")));
        request.persons().forEach(id -> add(found, person(id, "p")));
        return found.references();
    }

    /** Looks up many entries of a kind, 1,000 in a statement, and returns those that exist. */
    Map<LedgerId, References.EntrySummary> inBulk(MasterKind kind, Collection<LedgerId> ids) {
        Map<LedgerId, References.EntrySummary> found = new HashMap<>();
        for (EntrySource source : session.entries(kind, "e").sources()) {
            List<LedgerId> wanted = ids.stream()
                    .filter(id -> id.source().equals(source.source()))
                    .toList();
            List<Table<?>> held = source.held() ? List.of(source.table()) : List.of();
            for (List<LedgerId> some : Chunks.<LedgerId>of(wanted)) {
                forUpdate(
                                session.dsl()
                                        .select(source.key(), source.code(), source.name(), source.category())
                                        .from(source.table())
                                        .where(source.isOneOf(some)),
                                held)
                        .forEach(row -> {
                            LedgerId id = LedgerId.of(kind, source.source(), row.value1());
                            found.put(id, new References.EntrySummary(id, row.value2(), row.value3(), row.value4()));
                        });
            }
        }
        return found;
    }

    /** Looks up entries of a ledger that is not in this database. */
    Map<LedgerId, References.EntrySummary> elsewhere(Collection<LedgerId> ids) {
        Map<LedgerId, References.EntrySummary> entries = new HashMap<>();
        session.ledger()
                .ledger()
                .findAll(session.transaction(), ids)
                .forEach((id, node) ->
                        entries.put(id, new References.EntrySummary(id, node.code(), node.name(), node.category())));
        return entries;
    }

    private void add(Found found, Part<?> part) {
        select(List.of(part)).fetchOptional().ifPresent(row -> part.addTo(found, row));
    }

    /** Joins parts. What a part finds is at most one row, so the join has one row or none. */
    private ResultQuery<Record> select(List<Part<?>> parts) {
        List<Field<?>> fields = new ArrayList<>();
        List<Table<?>> tables = new ArrayList<>();
        List<Table<?>> held = new ArrayList<>();
        Condition condition = DSL.noCondition();
        for (Part<?> part : parts) {
            fields.addAll(part.fields());
            if (part.ours() && session.database() == Database.H2) {
                tables.add(part.held());
                continue;
            }
            tables.add(part.table());
            condition = condition.and(part.condition());
            if (part.ours()) {
                held.add(part.table());
            }
        }
        return forUpdate(session.dsl().select(fields).from(tables).where(condition), held);
    }

    /** Locks the rows in the weakest way that each database has. On MariaDB it cannot be limited to some tables. */
    private <R extends Record> ResultQuery<R> forUpdate(SelectConditionStep<R> select, List<Table<?>> held) {
        return switch (session.database()) {
            case H2 -> held.isEmpty() ? select : select.forUpdate();
            case MARIADB -> select.forShare();
            case POSTGRESQL -> held.isEmpty() ? select : select.forShare().of(held.toArray(Table[]::new));
        };
    }

    /**
     * Returns the part that reads the parent of a record. It is not locked here, because the command touches it (K1).
     */
    private Part<?> parent(ParentId id, Restriction restriction) {
        return id.recordKind() == RecordKind.MAINTENANCE
                ? parent(PROJECT, id, ProjectMapping.fields(), ProjectMapping::read, restriction)
                : parent(OPPORTUNITY, id, OpportunityMapping.fields(), OpportunityMapping::read, restriction);
    }

    private <T extends RecordParent<?, ?>> Part<T> parent(
            Table<?> table,
            ParentId id,
            List<Field<?>> fields,
            BiFunction<Record, CurrencyScale, T> read,
            Restriction restriction) {
        return new Part<>(
                table,
                fields,
                session.owns(table)
                        .and(table.field("id", UUID.class).eq(id.value()))
                        .and(RestrictionSql.on(table, session, restriction)),
                false,
                row -> read.apply(row, session.scale()),
                (found, parent) -> found.parent = Optional.of(parent));
    }

    /** Returns the part for a project that is only referred to and therefore not touched. */
    private Part<ProjectId> project(ProjectId id, Restriction restriction) {
        var table = PROJECT.as("named_project");
        return new Part<>(
                table,
                List.of(table.ID),
                session.owns(table).and(table.ID.eq(id.value())).and(RestrictionSql.on(table, session, restriction)),
                true,
                row -> id,
                (found, project) -> found.project = Optional.of(project));
    }

    /** Returns the part for a ledger entry. */
    private Part<References.EntrySummary> entry(LedgerId id, String alias) {
        Entries entries = session.entries(id.kind(), alias);
        // An id that belongs to no table is looked up in the first one, where it is not found.
        EntrySource source = entries.of(id).orElseGet(() -> entries.sources().get(0));
        Field<String> code = source.code().as(alias + "_code");
        Field<String> name = source.name().as(alias + "_name");
        Field<Boolean> category = source.category().as(alias + "_category");
        return new Part<>(
                source.table(),
                List.of(code, name, category),
                source.is(id),
                source.held(),
                row -> new References.EntrySummary(id, row.get(code), row.get(name), row.get(category)),
                (found, entry) -> found.entries.put(id, entry));
    }

    /** Returns the part for a dictionary value. */
    private Part<DictionaryValue> value(DictionaryValueId id, String alias) {
        var table = DICTIONARY_VALUE.as(alias);
        return new Part<>(
                table,
                List.of(table.fields()),
                table.LEDGER.eq(session.name()).and(table.ID.eq(id.value())),
                true,
                row -> JdbcDictionaryStore.read(row, table),
                (found, value) -> found.values.put(id, value));
    }

    /** Returns the part for a contact person. */
    private Part<ContactPerson> person(ContactPersonId id, String alias) {
        var table = CONTACT_PERSON.as(alias);
        return new Part<>(
                table,
                List.of(table.fields()),
                table.LEDGER.eq(session.name()).and(table.ID.eq(id.value())),
                true,
                row -> JdbcContactPersonStore.read(row, table),
                (found, person) -> found.persons.put(id, person));
    }

    /**
     * One table of the cross join, with one wanted row.
     *
     * @param table the table under its alias
     * @param fields the fields to read
     * @param condition identifies the row
     * @param ours whether the row may be locked
     * @param read reads the value
     * @param put adds the value to the result
     * @param <T> the type of the value
     */
    private record Part<T>(
            Table<?> table,
            List<Field<?>> fields,
            Condition condition,
            boolean ours,
            Function<Record, T> read,
            BiConsumer<Found, T> put) {

        /** Returns a subquery that locks the row, for H2. */
        Table<?> held() {
            return DSL.selectFrom(table).where(condition).forUpdate().asTable(table.getName());
        }

        void addTo(Found found, Record row) {
            put.accept(found, read.apply(row));
        }
    }

    /** Collects the results. */
    private static final class Found {
        private final Map<LedgerId, References.EntrySummary> entries = new HashMap<>();
        private final Map<DictionaryValueId, DictionaryValue> values = new HashMap<>();
        private final Map<ContactPersonId, ContactPerson> persons = new HashMap<>();
        private Optional<RecordParent<?, ?>> parent = Optional.empty();
        private Optional<ProjectId> project = Optional.empty();

        References references() {
            return new References(parent, project, entries, values, persons);
        }
    }
}
