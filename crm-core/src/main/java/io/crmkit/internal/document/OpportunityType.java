package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordKind;
import io.crmkit.spi.store.OpportunityStore;
import io.crmkit.spi.store.RecordStore;
import java.util.Map;
import java.util.Optional;

/** Opportunities, and that their records are contact records. */
public final class OpportunityType extends ParentType<OpportunityId, Opportunity> {

    @Override
    public DocumentKind kind() {
        return DocumentKind.OPPORTUNITY;
    }

    @Override
    public ListType recordList() {
        return RecordColumns.CONTACT;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CONTACT;
    }

    @Override
    public OpportunityId parse(String id) {
        return OpportunityId.parse(id);
    }

    @Override
    public OpportunityStore store(UnitOfWork work) {
        return work.stores().opportunities();
    }

    @Override
    public RecordStore<OpportunityId> records(UnitOfWork work) {
        return work.stores().contactRecords();
    }

    @Override
    Map<String, String> fields(Opportunity opportunity) {
        return Fields.of(opportunity);
    }

    @Override
    void tell(UnitOfWork work, Optional<Opportunity> before, Optional<Opportunity> after) {
        work.changes().snapshot(after.or(() -> before).orElseThrow(), after.isEmpty());
        work.publish(new CrmEvent.OpportunityEvent(work.context(), before, after));
    }
}
