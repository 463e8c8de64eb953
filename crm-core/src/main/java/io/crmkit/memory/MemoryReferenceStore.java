package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.InUseException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.ReferenceRequest;
import io.crmkit.spi.store.ReferenceStore;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * * Looks up everything that a command names. It needs no locks of its own, because the lock of the store keeps other
 * commands out (K2).
 *
 * @param stores the other stores of the transaction
 */
record MemoryReferenceStore(MemoryStores stores) implements ReferenceStore {

    @Override
    public References resolve(ReferenceRequest request) {
        if (request.isEmpty()) {
            return References.none();
        }
        LedgerData data = stores.data();
        Optional<RecordParent<?, ?>> parent = request.parent().flatMap(id -> parent(id, request.restriction()));
        Map<LedgerId, References.EntrySummary> entries = new HashMap<>();
        stores.context()
                .ledger()
                .findAll(stores.transaction(), request.entries())
                .forEach((id, node) ->
                        entries.put(id, new References.EntrySummary(id, node.code(), node.name(), node.category())));
        Map<DictionaryValueId, DictionaryValue> values = new HashMap<>();
        request.values().forEach(id -> data.values.find(id).ifPresent(value -> values.put(id, value)));
        Map<ContactPersonId, ContactPerson> persons = new HashMap<>();
        request.persons().forEach(id -> data.persons.find(id).ifPresent(person -> persons.put(id, person)));
        Optional<ProjectId> project = request.project()
                .filter(id -> stores.projects().find(id, request.restriction()).isPresent());
        return new References(parent, project, entries, values, persons);
    }

    @Override
    public List<InUseException.Usage> uses(LedgerId id) {
        LedgerData data = stores.data();
        return new UsageCount()
                .count(
                        SubjectKind.OPPORTUNITY,
                        data.opportunities.all(),
                        o -> id.equals(o.customer()) || id.equals(o.salesperson()))
                .count(SubjectKind.CONTACT_RECORD, data.contactRecords.all(), r -> names(r, id))
                .count(
                        SubjectKind.PROJECT,
                        data.projects.all(),
                        p -> id.equals(p.customer()) || id.equals(p.salesperson()))
                .count(SubjectKind.MAINTENANCE_RECORD, data.maintenanceRecords.all(), r -> names(r, id))
                .count(SubjectKind.PROJECT_VENDOR, data.vendors.all(), vendor -> id.equals(vendor.partner()))
                .count(SubjectKind.QUOTE, data.quotes.all(), q -> names(q, id))
                .count(SubjectKind.SERVICE, data.services.all(), s -> names(s, id))
                .count(SubjectKind.WORK_PLAN, data.workPlans.all(), plan -> id.equals(plan.employee()))
                .usages();
    }

    private static boolean names(Quote quote, LedgerId id) {
        return id.equals(quote.customer())
                || id.equals(quote.salesperson())
                || quote.lines().stream().anyMatch(line -> id.equals(line.product()));
    }

    private static boolean names(ServiceRecord service, LedgerId id) {
        return id.equals(service.customer())
                || id.equals(service.employee())
                || service.product().filter(id::equals).isPresent();
    }

    /** Returns the parent of the record; empty if the actor may not see it, so that a hidden parent looks like none. */
    private Optional<RecordParent<?, ?>> parent(ParentId id, Restriction visible) {
        return id instanceof OpportunityId opportunity
                ? stores.opportunities().find(opportunity, visible).map(found -> found)
                : stores.projects().find((ProjectId) id, visible).map(found -> found);
    }

    private boolean names(TrackedRecord<?> record, LedgerId id) {
        return id.equals(record.employee()) || namesPersonOf(record, id);
    }

    /**
     * Returns whether the record names a contact person of the customer, which keeps the customer from being deleted
     * too (M4).
     */
    private boolean namesPersonOf(TrackedRecord<?> record, LedgerId customer) {
        return record.contactPerson()
                .flatMap(stores.data().persons::find)
                .filter(person -> customer.equals(person.customer()))
                .isPresent();
    }
}
