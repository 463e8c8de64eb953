package io.crmkit.internal.exchange;

import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.spi.store.SnapshotReader;
import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Writes contact persons, and knows from then on who they are. */
final class PersonExport {

    private final EntryExport entries;
    private final Map<ContactPersonId, ContactPerson> persons = new HashMap<>();

    PersonExport(EntryExport entries) {
        this.entries = entries;
    }

    void write(SnapshotReader snapshot, ExportFile file) {
        snapshot.contactPersons(person -> persons.put(person.id(), person));
        persons.values().stream()
                .sorted(Comparator.comparing(this::customer, Texts::compare)
                        .thenComparing(ContactPerson::name, Texts::compare))
                .forEach(person -> file.set("customer", customer(person))
                        .set("name", person.name())
                        .set("title", person.title())
                        .set("phone", person.phone())
                        .set("email", person.email())
                        .end());
    }

    /** Names a person in the row of a record, with the customer whose person it is. */
    void name(ContactPersonId id, ExportFile file) {
        ContactPerson person = Objects.requireNonNull(persons.get(id));
        file.set("contact_person", person.name()).set("contact_customer", customer(person));
    }

    private String customer(ContactPerson person) {
        return entries.code(person.customer());
    }
}
