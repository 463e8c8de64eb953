package io.crmkit.internal;

import io.crmkit.event.CrmEvent;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordColumns;
import io.crmkit.spi.OpportunityStore;
import io.crmkit.spi.RecordStore;
import io.crmkit.user.Restriction;
import java.util.Map;
import java.util.Optional;

/** Opportunities, and that their records are contact records. */
public final class OpportunityType extends ParentType<OpportunityId, Opportunity> {

    @Override
    String kind() {
        return Subjects.OPPORTUNITY;
    }

    @Override
    String recordKind() {
        return Subjects.CONTACT_RECORD;
    }

    @Override
    String replyKind() {
        return Subjects.REPLY;
    }

    @Override
    ListType recordList() {
        return RecordColumns.CONTACT;
    }

    @Override
    String recordAction() {
        return "contact-record";
    }

    @Override
    OpportunityId parse(String id) {
        return OpportunityId.parse(id);
    }

    @Override
    OpportunityStore store(Work work) {
        return work.stores().opportunities();
    }

    @Override
    RecordStore<OpportunityId> records(Work work) {
        return work.stores().contactRecords();
    }

    @Override
    Restriction visible(Work work) {
        return work.access().opportunities();
    }

    @Override
    Map<String, String> fields(Opportunity opportunity) {
        return Fields.of(opportunity);
    }

    @Override
    void tell(Work work, Optional<Opportunity> before, Optional<Opportunity> after) {
        work.changes().snapshot(after.or(() -> before).orElseThrow(), after.isEmpty());
        work.publish(new CrmEvent.OpportunityEvent(work.context(), before, after));
    }
}
