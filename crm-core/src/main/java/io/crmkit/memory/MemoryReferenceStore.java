package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.InUseException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.quote.Quote;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.ReferenceRequest;
import io.crmkit.spi.ReferenceStore;
import io.crmkit.spi.References;
import io.crmkit.spi.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up what commands name; the lock of the store holds it. */
record MemoryReferenceStore(LedgerData data, Ledger ledger, Transaction transaction) implements ReferenceStore {

    @Override
    public References resolve(ReferenceRequest request) {
        Optional<RecordParent<?, ?>> parent = request.parent()
                .flatMap(data::parent)
                .filter(new Visibility(ledger, transaction).of(request.restriction()));
        Map<LedgerId, References.EntrySummary> entries = new HashMap<>();
        ledger.findAll(transaction, request.entries())
                .forEach((id, node) ->
                        entries.put(id, new References.EntrySummary(id, node.code(), node.name(), node.category())));
        Map<DictionaryValueId, DictionaryValue> values = new HashMap<>();
        request.values().forEach(id -> data.values.find(id).ifPresent(value -> values.put(id, value)));
        Map<ContactPersonId, ContactPerson> persons = new HashMap<>();
        request.persons().forEach(id -> data.persons.find(id).ifPresent(person -> persons.put(id, person)));
        return new References(parent, entries, values, persons);
    }

    @Override
    public List<InUseException.Usage> uses(LedgerId id) {
        return new UsageCount()
                .count(
                        "opportunity",
                        data.opportunities.all(),
                        o -> id.equals(o.customer()) || id.equals(o.salesperson()))
                .count("contact_record", data.contactRecords.all(), r -> names(r, id))
                .count("project", data.projects.all(), p -> id.equals(p.customer()) || id.equals(p.salesperson()))
                .count("maintenance_record", data.maintenanceRecords.all(), r -> names(r, id))
                .count("quote", data.quotes.all(), q -> names(q, id))
                .usages();
    }

    private static boolean names(Quote quote, LedgerId id) {
        return id.equals(quote.customer())
                || id.equals(quote.salesperson())
                || quote.lines().stream().anyMatch(line -> id.equals(line.product()));
    }

    private boolean names(TrackedRecord<?> record, LedgerId id) {
        return id.equals(record.employee()) || namesPersonOf(record, id);
    }

    private boolean namesPersonOf(TrackedRecord<?> record, LedgerId customer) {
        return record.contactPerson()
                .flatMap(data.persons::find)
                .filter(person -> customer.equals(person.customer()))
                .isPresent();
    }
}
