package io.crmkit.memory;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.DictionaryStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stores dictionaries and their values (D1, D2).
 *
 * @param data the data of the ledger
 * @param ledger the ledger, which may be the host's
 * @param transaction the transaction in which the ledger is read
 */
record MemoryDictionaryStore(LedgerData data, Ledger ledger, Transaction transaction) implements DictionaryStore {

    /** Does nothing: the lock of the store already locks the dictionary, and no caller reads its revision. */
    @Override
    public void touch(Dictionary dictionary) {}

    @Override
    public List<DictionaryValue> values(Dictionary dictionary) {
        return data.values.all().stream()
                .filter(value -> value.dictionary() == dictionary)
                .sorted(Comparator.comparingInt(DictionaryValue::position))
                .toList();
    }

    @Override
    public Optional<DictionaryValue> find(DictionaryValueId id) {
        return data.values.find(id);
    }

    @Override
    public Optional<Dictionary> dictionaryOf(DictionaryValueId id) {
        return find(id).map(DictionaryValue::dictionary);
    }

    @Override
    public Map<Dictionary, String> labels() {
        return Map.copyOf(data.labels.byKey());
    }

    @Override
    public void label(Dictionary dictionary, String label) {
        data.labels.put(dictionary, label);
    }

    @Override
    public void insert(DictionaryValue value) {
        put(value);
    }

    @Override
    public void update(DictionaryValue value) {
        put(value);
    }

    @Override
    public void delete(DictionaryValueId id) {
        data.values.remove(id);
    }

    @Override
    public List<InUseException.Usage> uses(DictionaryValueId id) {
        return new UsageCount()
                .count(SubjectKind.OPPORTUNITY, data.opportunities.all(), opportunity -> names(opportunity, id))
                .count(SubjectKind.CONTACT_RECORD, data.contactRecords.all(), record -> names(record, id))
                .count(SubjectKind.PROJECT, data.projects.all(), project -> names(project, id))
                .count(SubjectKind.MAINTENANCE_RECORD, data.maintenanceRecords.all(), record -> names(record, id))
                .count(SubjectKind.SERVICE, data.services.all(), service -> names(service, id))
                .count(
                        SubjectKind.CUSTOMER,
                        customers(Optional.empty()),
                        node -> node.attributes().containsValue(id))
                .usages();
    }

    /** Adds or replaces a value, and refuses a text that another value of the dictionary has (D1). */
    private void put(DictionaryValue value) {
        if (values(value.dictionary()).stream()
                .anyMatch(other ->
                        other.text().equals(value.text()) && !other.id().equals(value.id()))) {
            throw new RuleException(ErrorCode.NAME_TAKEN, value.text());
        }
        data.values.put(value.id(), value);
    }

    private static boolean names(Opportunity opportunity, DictionaryValueId id) {
        return names((RecordParent<?, ?>) opportunity, id)
                || opportunity.loss().flatMap(loss -> loss.reason()).equals(Optional.of(id));
    }

    private static boolean names(RecordParent<?, ?> parent, DictionaryValueId id) {
        TrackedState tracked = parent.records().tracked();
        return tracked.present().stage().equals(id) || tracked.entered().stage().equals(id);
    }

    private static boolean names(TrackedRecord<?> record, DictionaryValueId id) {
        return record.tracked().stage().equals(id) || record.type().equals(Optional.of(id));
    }

    private static boolean names(ServiceRecord service, DictionaryValueId id) {
        return Stream.of(service.satisfaction(), service.serviceType(), service.contactType(), service.importance())
                .anyMatch(Optional.of(id)::equals);
    }

    /** Returns all customers and categories below an entry, whether the ledger is the CRM's own or the host's. */
    private List<LedgerNode> customers(Optional<LedgerId> parent) {
        List<LedgerNode> found = new ArrayList<>();
        Ledger.Scope level = new Ledger.Scope.Level(parent);
        ledger.page(transaction, MasterKind.CUSTOMER, level, Optional.empty(), Integer.MAX_VALUE)
                .forEach(node -> {
                    found.add(node);
                    if (node.category()) {
                        found.addAll(customers(Optional.of(node.id())));
                    }
                });
        return found;
    }
}
