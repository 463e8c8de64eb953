package io.crmkit.internal;

import io.crmkit.DeletionPlan;
import io.crmkit.event.CrmEvent;
import io.crmkit.history.Subject;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An opportunity with everything that goes with it when it is deleted (O7). */
record OpportunityDeletion(Opportunity opportunity, List<ContactRecord> records, List<Reply> replies) {

    static OpportunityDeletion read(Work work, Opportunity opportunity) {
        boolean bare = opportunity.nextSequence() == 1;
        return new OpportunityDeletion(
                opportunity,
                bare ? List.of() : work.stores().contactRecords().all(opportunity.id()),
                bare ? List.of() : work.stores().contactRecords().allReplies(opportunity.id()));
    }

    DeletionPlan plan() {
        List<DeletionPlan.Part> parts = new ArrayList<>();
        parts.add(part(Subjects.OPPORTUNITY, List.of(opportunity.id())));
        parts.add(part(
                Subjects.CONTACT_RECORD, records.stream().map(ContactRecord::id).toList()));
        parts.add(part(
                Subjects.REPLY, replies.stream().map(r -> Subjects.of(r).id()).toList()));
        return new DeletionPlan(Subjects.of(opportunity.id()), opportunity.revision(), parts);
    }

    private static DeletionPlan.Part part(String kind, List<?> ids) {
        return new DeletionPlan.Part(
                kind,
                ids.size(),
                ids.stream().limit(DeletionPlan.NAMED).map(Object::toString).toList());
    }

    void carryOut(Work work) {
        if (!records.isEmpty()) {
            work.stores().contactRecords().deleteAll(opportunity.id());
        }
        work.stores().opportunities().delete(opportunity.id());
        Subject root = Subjects.of(opportunity.id());
        Changes changes = work.changes();
        changes.deleted(root, root, opportunity.revision(), Fields.of(opportunity));
        records.forEach(r -> changes.deleted(Subjects.of(r.id()), root, opportunity.revision(), Fields.of(r)));
        replies.forEach(r -> changes.deleted(Subjects.of(r), root, opportunity.revision(), Fields.of(r)));
        changes.snapshot(opportunity, true);
        changes.publish(new CrmEvent.OpportunityEvent(work.context(), Optional.of(opportunity), Optional.empty()));
    }
}
