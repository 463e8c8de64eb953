package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.Work;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.spi.IdGenerator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contact persons of customers (M9). */
final class PersonImport {

    private final Work work;
    private final IdGenerator ids;
    private final TreeImport customers;
    private final Map<Key, ContactPerson> added = new LinkedHashMap<>();
    private final Map<CustomerId, Map<String, ContactPerson>> inLedger = new HashMap<>();

    PersonImport(Work work, IdGenerator ids, TreeImport customers) {
        this.work = work;
        this.ids = ids;
        this.customers = customers;
    }

    void read(Folder folder) {
        folder.each(ExchangeFile.CONTACT_PERSONS, cells -> {
            CustomerId customer = (CustomerId) cells.required("customer", c -> customers.find(cells, c));
            String name = cells.required("name", cells::line);
            String title = cells.line("title");
            String phone = cells.line("phone");
            String email = cells.line("email");
            if (customer == null || name == null) {
                return;
            }
            ContactPerson person =
                    new ContactPerson(new ContactPersonId(ids.next()), customer, name, title, phone, email);
            if (added.putIfAbsent(new Key(customer, name), person) != null) {
                cells.bad("name", ErrorCode.DUPLICATE_KEY, name);
            } else if (inLedger(customer).containsKey(name)) {
                cells.bad("name", ErrorCode.KEY_TAKEN, name);
            }
        });
    }

    /** The person of a customer that a cell names. */
    @Nullable
    ContactPersonId find(Cells cells, String column, @Nullable CustomerId customer) {
        String name = cells.raw(column);
        if (name == null || customer == null) {
            return null;
        }
        ContactPerson person = added.get(new Key(customer, name));
        if (person == null) {
            person = inLedger(customer).get(name);
        }
        if (person == null) {
            cells.bad(column, ErrorCode.UNKNOWN_REFERENCE, ExchangeService.CONTACT_PERSON);
            return null;
        }
        return person.id();
    }

    List<ContactPerson> added() {
        return List.copyOf(added.values());
    }

    private Map<String, ContactPerson> inLedger(CustomerId customer) {
        if (customers.ledgerHasNone()) {
            return Map.of();
        }
        return inLedger.computeIfAbsent(customer, id -> {
            Map<String, ContactPerson> byName = new HashMap<>();
            work.stores().contactPersons().of(id).forEach(person -> byName.put(person.name(), person));
            return byName;
        });
    }

    private record Key(CustomerId customer, String name) {}
}
