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
 * Looks rows up by their keys, each a part of one cross join, and holds them with a share lock so that they cannot be
 * deleted or subdivided meanwhile. H2 has no share lock and cannot be told which table of a join to lock: there each row
 * of ours is a derived table that is locked for update.
 */
record ReferenceLookup(Session session) {

    /** Finds all, in one statement; empty unless everything is there. */
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

    /** Finds what is there, when something is not. */
    References oneByOne(ReferenceRequest request) {
        Found found = new Found();
        request.parent().ifPresent(id -> add(found, parent(id, request.restriction())));
        request.project().ifPresent(id -> add(found, project(id, request.restriction())));
        request.entries().forEach(id -> add(found, entry(id, "e")));
        request.values().forEach(id -> add(found, value(id, "v")));
        request.persons().forEach(id -> add(found, person(id, "p")));
        return found.references();
    }

    /** Finds many entries of one kind, a thousand in a statement; what is not there is left out. */
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

    /** Finds entries of a ledger that does not live in this database. */
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

    private <R extends Record> ResultQuery<R> forUpdate(SelectConditionStep<R> select, List<Table<?>> held) {
        return switch (session.database()) {
            case H2 -> held.isEmpty() ? select : select.forUpdate();
            case MARIADB -> select.forShare();
            case POSTGRESQL -> held.isEmpty() ? select : select.forShare().of(held.toArray(Table[]::new));
        };
    }

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
                        .and(RestrictionSql.on(table, session).of(restriction)),
                false,
                row -> read.apply(row, session.scale()),
                (found, parent) -> found.parent = Optional.of(parent));
    }

    /** A project that is named only, and so not touched. */
    private Part<ProjectId> project(ProjectId id, Restriction restriction) {
        var table = PROJECT.as("named_project");
        return new Part<>(
                table,
                List.of(table.ID),
                session.owns(table)
                        .and(table.ID.eq(id.value()))
                        .and(RestrictionSql.on(table, session).of(restriction)),
                true,
                row -> id,
                (found, project) -> found.project = Optional.of(project));
    }

    private Part<References.EntrySummary> entry(LedgerId id, String alias) {
        Entries entries = session.entries(id.kind(), alias);
        // of another source it is looked up all the same, and not there
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
     * A table of the cross join, in which one row is wanted.
     *
     * @param ours whether the row is ours to lock
     */
    private record Part<T>(
            Table<?> table,
            List<Field<?>> fields,
            Condition condition,
            boolean ours,
            Function<Record, T> read,
            BiConsumer<Found, T> put) {

        Table<?> held() {
            return DSL.selectFrom(table).where(condition).forUpdate().asTable(table.getName());
        }

        void addTo(Found found, Record row) {
            put.accept(found, read.apply(row));
        }
    }

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
