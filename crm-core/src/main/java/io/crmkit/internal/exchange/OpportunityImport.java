package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.IdGenerator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The opportunities of a folder, each a draft until its records are known. */
final class OpportunityImport {

    private final IdGenerator ids;
    private final Set<String> taken;
    private final TreeImport customers;
    private final TreeImport employees;
    private final DictionaryImport dictionaries;
    private final TrackedCells tracked;
    private final Map<String, OpportunityDraft> drafts = new LinkedHashMap<>();

    /** @param taken the numbers that the ledger has */
    OpportunityImport(
            IdGenerator ids,
            Set<String> taken,
            TreeImport customers,
            TreeImport employees,
            DictionaryImport dictionaries,
            TrackedCells tracked) {
        this.ids = ids;
        this.taken = taken;
        this.customers = customers;
        this.employees = employees;
        this.dictionaries = dictionaries;
        this.tracked = tracked;
    }

    void read(Folder folder) {
        folder.each(ExchangeFile.OPPORTUNITIES, cells -> {
            OpportunityDraft draft = draft(cells);
            if (draft.no != null && drafts.putIfAbsent(draft.no, draft) != null) {
                cells.bad("no", ErrorCode.DUPLICATE_KEY, draft.no);
            } else if (draft.no != null && taken.contains(draft.no)) {
                cells.bad("no", ErrorCode.KEY_TAKEN, draft.no);
            }
        });
    }

    private OpportunityDraft draft(Cells cells) {
        String no = cells.required("no", cells::number);
        String subject = cells.required("subject", cells::line);
        CustomerId customer = (CustomerId) cells.required("customer", c -> customers.findLeaf(cells, c));
        EmployeeId employee = (EmployeeId) cells.required("employee", c -> employees.findLeaf(cells, c));
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
        return new OpportunityDraft(
                cells,
                new OpportunityId(ids.next()),
                no,
                subject,
                customer,
                employee,
                entered,
                now,
                state,
                loss,
                nextSequence,
                remarks);
    }

    private Optional<Loss> loss(Cells cells, OpportunityState state) {
        DictionaryValue reason = dictionaries.find(cells, "lost_reason", Dictionary.LOST_REASON);
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

    /** The opportunity of the folder that a cell names. */
    @Nullable
    OpportunityDraft find(Cells cells, String column) {
        String no = cells.raw(column);
        OpportunityDraft draft = no == null ? null : drafts.get(no);
        if (no != null && draft == null) {
            cells.bad(column, ErrorCode.UNKNOWN_REFERENCE, ExchangeService.OPPORTUNITY);
        }
        return draft;
    }

    Iterable<OpportunityDraft> drafts() {
        return drafts.values();
    }
}
