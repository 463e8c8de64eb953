package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports and exports the contact persons of customers (M9). An import keeps only the names of those it has read. */
final class ContactPersonFile {

    static final FileTable<ContactPerson> TABLE = FileTable.of(
                    ExchangeFile.CONTACT_PERSONS, MasterFields.CONTACT_PERSON)
            .required("customer", CellType.ANY_CUSTOMER, ContactPerson::customer)
            .required("name")
            .optional("title", "phone", "email")
            .build();

    private static final Localized WORD = Localized.ofKey("exchange.contact-person");

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final TreeImport customers;
    private final ReferenceLocks locks;
    private final Map<Key, ContactPersonId> added = new HashMap<>();
    private final Map<CustomerId, Map<String, ContactPersonId>> inLedger = new HashMap<>();

    ContactPersonFile(UnitOfWork work, ImportFolder folder, TreeImport customers, ReferenceLocks locks) {
        this.work = work;
        this.folder = folder;
        this.customers = customers;
        this.locks = locks;
    }

    static void export(LedgerExport export) {
        List<ContactPerson> persons = new ArrayList<>();
        export.snapshot().contactPersons(persons::add);
        persons.sort(
                Comparator.comparing((ContactPerson person) -> export.names().code(person.customer()), Texts::compare)
                        .thenComparing(ContactPerson::name, Texts::compare));
        for (ContactPerson person : persons) {
            export.names().add(person);
            export.write(TABLE, person);
        }
    }

    void run(BatchOutput output) {
        BatchOutput.Batch<ContactPerson> persons = output.batch(work.stores().bulk()::contactPersons);
        folder.each(TABLE, row -> {
            folder.advance(TABLE);
            row.readAll();
            CustomerId customer = row.get("customer", CustomerId.class);
            String name = row.get("name", String.class);
            if (customer == null || name == null) {
                return;
            }
            ContactPersonId id = new ContactPersonId(work.newId());
            if (added.putIfAbsent(new Key(customer, name), id) != null) {
                row.bad("name", ErrorCode.DUPLICATE_KEY, name);
            } else if (inLedger(customer).containsKey(name)) {
                row.bad("name", ErrorCode.KEY_TAKEN, name);
            } else {
                persons.add(new ContactPerson(
                        id,
                        customer,
                        name,
                        row.find("title", String.class),
                        row.find("phone", String.class),
                        row.find("email", String.class)));
            }
        });
        persons.flush();
    }

    /** The person of a customer that a cell names; null if there is none. */
    @Nullable
    ContactPersonId find(CsvRow row, String column, @Nullable CustomerId customer) {
        String name = row.raw(column);
        if (name == null || customer == null) {
            return null;
        }
        ContactPersonId person = added.get(new Key(customer, name));
        if (person == null) {
            person = inLedger(customer).get(name);
            if (person == null || !locks.person(person)) {
                row.unknown(column, ExchangeFile.CONTACT_PERSONS, WORD);
            }
        }
        return person;
    }

    /** The persons that a customer has in the ledger; read before any person of the folder is written for it. */
    private Map<String, ContactPersonId> inLedger(CustomerId customer) {
        if (customers.isNew(customer)) {
            return Map.of();
        }
        return inLedger.computeIfAbsent(customer, id -> {
            Map<String, ContactPersonId> byName = new HashMap<>();
            work.stores().contactPersons().of(id).forEach(person -> byName.put(person.name(), person.id()));
            return byName;
        });
    }

    private record Key(CustomerId customer, String name) {}
}
