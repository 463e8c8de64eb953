package io.crmkit.jdbc.internal.masterdata;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_RECORD;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Counts;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.record.RecordKind;
import io.crmkit.spi.store.ContactPersonStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Stores contact persons in their table.
 *
 * @param session the ledger and the transaction
 */
public record JdbcContactPersonStore(Session session) implements ContactPersonStore {

    private static final EntryColumns CUSTOMER = EntryColumns.of(CONTACT_PERSON, "customer");

    /**
     * {@inheritDoc}
     * <p>
     * The row is updated before anything is read, because a shared lock cannot safely be upgraded later (K3).
     */
    @Override
    public boolean touch(ContactPersonId id) {
        return session.dsl()
                        .update(CONTACT_PERSON)
                        .set(CONTACT_PERSON.NAME, CONTACT_PERSON.NAME)
                        .where(is(id))
                        .execute()
                == 1;
    }

    @Override
    public Optional<ContactPerson> find(ContactPersonId id) {
        return session.forUpdate(session.dsl().selectFrom(CONTACT_PERSON).where(is(id)))
                .fetchOptional(JdbcContactPersonStore::read);
    }

    @Override
    public List<ContactPerson> of(CustomerId customer) {
        return session
                .forUpdate(session.dsl()
                        .selectFrom(CONTACT_PERSON)
                        .where(CONTACT_PERSON.LEDGER.eq(session.name()))
                        .and(EntryReference.of(CONTACT_PERSON, "customer").names(customer)))
                .fetch(JdbcContactPersonStore::read)
                .stream()
                .sorted((one, other) -> Texts.compare(one.name(), other.name()))
                .toList();
    }

    @Override
    public void insert(ContactPerson person) {
        Map<Field<?>, Object> row = row(person);
        row.put(CONTACT_PERSON.LEDGER, session.name());
        Refusals.taken(
                "contact_person_name_uq",
                ErrorCode.NAME_TAKEN,
                person.name(),
                () -> session.dsl().insertInto(CONTACT_PERSON).set(row).execute());
    }

    @Override
    public void update(ContactPerson person) {
        Refusals.taken(
                "contact_person_name_uq",
                ErrorCode.NAME_TAKEN,
                person.name(),
                () -> session.dsl()
                        .update(CONTACT_PERSON)
                        .set(row(person))
                        .where(is(person.id()))
                        .execute());
    }

    /**
     * {@inheritDoc}
     * <p>
     * The uses are counted first, so that the error can name them; a foreign key is the second line (K9).
     */
    @Override
    public void delete(ContactPersonId id) {
        List<InUseException.Usage> uses = uses(id);
        if (!uses.isEmpty()) {
            throw new InUseException(ErrorCode.IN_USE, uses);
        }
        session.dsl().deleteFrom(CONTACT_PERSON).where(is(id)).execute();
    }

    @Override
    public List<InUseException.Usage> uses(ContactPersonId id) {
        List<InUseException.Usage> uses = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            Table<?> records = kind == RecordKind.CONTACT ? CONTACT_RECORD : MAINTENANCE_RECORD;
            long count = Counts.of(
                    session,
                    records,
                    session.owns(records)
                            .and(records.field("contact_person", UUID.class).eq(id.value())));
            if (count > 0) {
                uses.add(new InUseException.Usage(kind.record(), String.valueOf(count)));
            }
        }
        return uses;
    }

    /** Returns the person in a row. */
    public static ContactPerson read(Record row) {
        return read(row, CONTACT_PERSON);
    }

    /**
     * Returns the person in a row of a join.
     *
     * @param table the table under its alias in that statement
     */
    public static ContactPerson read(Record row, io.crmkit.jdbc.internal.schema.tables.ContactPerson table) {
        return new ContactPerson(
                new ContactPersonId(row.get(table.ID)),
                new CustomerId(row.get(table.CUSTOMER_SOURCE), row.get(table.CUSTOMER_KEY)),
                row.get(table.NAME),
                Optional.ofNullable(row.get(table.TITLE)),
                Optional.ofNullable(row.get(table.PHONE)),
                Optional.ofNullable(row.get(table.EMAIL)));
    }

    /** Returns all columns of a person except the ledger. */
    public static Map<Field<?>, Object> row(ContactPerson p) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CONTACT_PERSON.ID, p.id().value());
        CUSTOMER.write(p.customer(), row);
        row.put(CONTACT_PERSON.NAME, p.name());
        row.put(CONTACT_PERSON.FOLDED_NAME, Texts.fold(p.name()));
        row.put(CONTACT_PERSON.TITLE, p.title().orElse(null));
        row.put(CONTACT_PERSON.PHONE, p.phone().orElse(null));
        row.put(CONTACT_PERSON.EMAIL, p.email().orElse(null));
        return row;
    }

    private Condition is(ContactPersonId id) {
        return CONTACT_PERSON.LEDGER.eq(session.name()).and(CONTACT_PERSON.ID.eq(id.value()));
    }
}
