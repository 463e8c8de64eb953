package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contact persons of customers (M9). Of those of the folder only the names are kept. */
final class PersonImport {

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final TreeImport customers;
    private final ReferenceLocks holds;
    private final Map<Key, ContactPersonId> added = new HashMap<>();
    private final Map<CustomerId, Map<String, ContactPersonId>> inLedger = new HashMap<>();

    PersonImport(UnitOfWork work, ImportFolder folder, TreeImport customers, ReferenceLocks holds) {
        this.work = work;
        this.folder = folder;
        this.customers = customers;
        this.holds = holds;
    }

    /** Reads and writes them. */
    void run(Progress progress, BatchOutput outlet) {
        Batch<ContactPerson> persons = outlet.batch(work.stores().bulk()::contactPersons);
        folder.each(ExchangeFile.CONTACT_PERSONS, cells -> {
            progress.advance(ExchangeFile.CONTACT_PERSONS);
            CustomerId customer = (CustomerId) cells.required("customer", c -> customers.find(cells, c));
            String name = cells.required("name", cells::line);
            String title = cells.line("title");
            String phone = cells.line("phone");
            String email = cells.line("email");
            if (customer == null || name == null) {
                return;
            }
            ContactPersonId id = new ContactPersonId(work.newId());
            if (added.putIfAbsent(new Key(customer, name), id) != null) {
                cells.bad("name", ErrorCode.DUPLICATE_KEY, name);
            } else if (inLedger(customer).containsKey(name)) {
                cells.bad("name", ErrorCode.KEY_TAKEN, name);
            } else {
                persons.add(new ContactPerson(
                        id,
                        customer,
                        name,
                        Optional.ofNullable(title),
                        Optional.ofNullable(phone),
                        Optional.ofNullable(email)));
            }
        });
        persons.flush();
    }

    /** The person of a customer that a cell names. */
    @Nullable
    ContactPersonId find(CsvRow cells, String column, @Nullable CustomerId customer) {
        String name = cells.raw(column);
        if (name == null || customer == null) {
            return null;
        }
        ContactPersonId person = added.get(new Key(customer, name));
        if (person == null) {
            person = inLedger(customer).get(name);
            if (person == null || !holds.person(person)) {
                cells.unknown(column, ExchangeFile.CONTACT_PERSONS, ExchangeService.CONTACT_PERSON);
            }
        }
        return person;
    }

    /** The persons that a customer has in the ledger: asked for before any of the folder is written for it. */
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
