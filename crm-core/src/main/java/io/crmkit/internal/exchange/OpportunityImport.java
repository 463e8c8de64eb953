package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.internal.Work;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.BulkWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opportunities of a folder, with their contact records and the replies to those. */
final class OpportunityImport {

    private final Work work;
    private final Masters masters;
    private final TrackedCells tracked;
    private final Family<OpportunityDraft> family;

    OpportunityImport(Work work, Folder folder, Masters masters, TrackedCells tracked) {
        this.work = work;
        this.masters = masters;
        this.tracked = tracked;
        RecordImport records = new RecordImport(masters, tracked);
        family = new Family<OpportunityDraft>(folder, ExchangeFile.OPPORTUNITIES, "no")
                .with(
                        ExchangeFile.CONTACT_RECORDS,
                        cells -> cells.raw(RecordImport.PARENT),
                        (draft, cells) -> records.record(parent(draft), cells))
                .with(
                        ExchangeFile.REPLIES,
                        RecordImport::replyParent,
                        (draft, cells) -> records.reply(parent(draft), cells));
    }

    void survey() {
        family.survey();
        work.stores().snapshot().opportunities(opportunity -> family.taken(opportunity.no()));
    }

    void run(Progress progress, Outlet outlet) {
        family.read(progress, this::draft, drafts -> write(drafts, outlet));
    }

    private static @Nullable ParentDraft<OpportunityId> parent(@Nullable OpportunityDraft draft) {
        return draft == null ? null : draft.parent();
    }

    private void write(List<OpportunityDraft> drafts, Outlet outlet) {
        List<Opportunity> opportunities = new ArrayList<>();
        List<TrackedRecord<OpportunityId>> records = new ArrayList<>();
        List<Reply> replies = new ArrayList<>();
        for (OpportunityDraft draft : drafts) {
            draft.parent().finish(tracked).ifPresent(finished -> {
                opportunities.add(draft.with(finished));
                records.addAll(finished.records());
                replies.addAll(draft.parent().replies());
            });
        }
        BulkWriter bulk = work.stores().bulk();
        outlet.write(opportunities, bulk::opportunities);
        outlet.write(
                opportunities,
                batch -> bulk.snapshots(
                        work.command(),
                        work.now(),
                        batch.stream().map(o -> TrackedSnapshot.of(o, false)).toList()));
        outlet.write(records, bulk::contactRecords);
        outlet.write(replies, bulk::replies);
    }

    private OpportunityDraft draft(Cells cells) {
        String no = cells.required("no", cells::number);
        String subject = cells.required("subject", cells::line);
        CustomerId customer =
                (CustomerId) cells.required("customer", c -> masters.customers().findLeaf(cells, c));
        EmployeeId employee =
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c));
        TrackedCells.Given given = tracked.read(cells, "");
        for (String column : new String[] {"stage", "start"}) {
            if (!cells.has(column)) {
                cells.bad(column, ErrorCode.REQUIRED);
            }
        }
        TrackedValues now = tracked.now(cells);
        OpportunityState state = cells.oneOf("state", OpportunityState.values(), OpportunityState.ACTIVE);
        if (state == OpportunityState.CONVERTED) {
            cells.bad("state", ErrorCode.NOT_SUPPORTED);
        }
        Optional<Loss> loss = loss(cells, state);
        Integer nextSequence = cells.counted("next_seq");
        String remarks = cells.memo("remarks");
        TrackedValues entered = given.stage() != null && given.input().start() != null && cells.sound()
                ? tracked.ordered(cells, "", () -> given.input().alone(given.stage(), tracked.scale()))
                : null;
        ParentDraft<OpportunityId> parent =
                new ParentDraft<>(cells, new OpportunityId(work.newId()), customer, entered, now, nextSequence);
        return new OpportunityDraft(parent, no, subject, employee, state, loss, remarks);
    }

    private Optional<Loss> loss(Cells cells, OpportunityState state) {
        DictionaryValue reason = masters.dictionaries().find(cells, "lost_reason", Dictionary.LOST_REASON);
        String note = cells.memo("lost_note");
        if (state != OpportunityState.TERMINATED) {
            for (String column : new String[] {"lost_reason", "lost_note"}) {
                if (cells.has(column)) {
                    cells.bad(column, ErrorCode.NOT_GIVEN_HERE, OpportunityState.TERMINATED.name());
                }
            }
            return Optional.empty();
        }
        return reason == null && note == null
                ? Optional.empty()
                : Optional.of(new Loss(Optional.ofNullable(reason).map(DictionaryValue::id), note));
    }
}
