package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.store.BulkWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports and exports opportunities. */
final class OpportunityFile extends RecordParentFile<OpportunityId, Opportunity> {

    private static final TrackedColumns<RecordParent<?, ?>> ENTERED = entered("cost", "expected");
    private static final TrackedColumns<RecordParent<?, ?>> PRESENT = now("cost", "expected");
    private static final Column<Opportunity, OpportunityState> STATE =
            Column.nullable("state", CellType.oneOf(OpportunityState.values()), Opportunity::state);
    private static final Column<Opportunity, DictionaryValueId> LOST_REASON = Column.optional(
            "lost_reason",
            CellType.value(Dictionary.LOST_REASON),
            opportunity -> opportunity.loss().flatMap(LostDetails::reason));
    private static final Column<Opportunity, String> LOST_NOTE = Column.optional(
            "lost_note", CellType.MEMO, opportunity -> opportunity.loss().flatMap(LostDetails::note));

    static final FileTable<Opportunity> TABLE = FileTable.of(
            ExchangeFile.OPPORTUNITIES,
            NUMBER,
            SUBJECT,
            CUSTOMER,
            EMPLOYEE,
            ENTERED.stage(),
            ENTERED.rate(),
            ENTERED.cost(),
            ENTERED.amount(),
            ENTERED.start(),
            ENTERED.planned(),
            ENTERED.actual(),
            PRESENT.stage(),
            PRESENT.rate(),
            PRESENT.cost(),
            PRESENT.amount(),
            PRESENT.start(),
            PRESENT.planned(),
            PRESENT.actual(),
            STATE,
            LOST_REASON,
            LOST_NOTE,
            NEXT_SEQUENCE,
            REMARKS);

    private final KeyReferences origins;

    /** @param origins the numbers of the opportunities that are origins of projects */
    OpportunityFile(UnitOfWork work, ImportFolder folder, KeyReferences origins, QuoteSources sources) {
        super(work, folder, TABLE, RecordFile.CONTACT, sources);
        this.origins = origins;
    }

    static void export(LedgerExport export) {
        export(
                export,
                TABLE,
                RecordFile.CONTACT,
                export.snapshot()::opportunities,
                export.snapshot()::contactRecords,
                page -> {});
    }

    void survey() {
        survey(work().stores().opportunities()::numbers);
    }

    @Override
    void write(BatchOutput output, Chunk<OpportunityId, Opportunity> chunk) {
        BulkWriter bulk = work().stores().bulk();
        output.write(chunk.parents(), bulk::opportunities);
        output.writeSnapshots(chunk.parents());
        output.write(chunk.records(), records -> bulk.contactRecords(chunk.numbers(), records));
        output.write(chunk.replies(), bulk::replies);
    }

    @Override
    ParentDraft<OpportunityId, Opportunity> draft(CsvRow row) {
        Shared shared = Shared.read(row, ENTERED, PRESENT);
        OpportunityState state = row.read(STATE, OpportunityState.ACTIVE);
        Optional<LostDetails> loss = loss(row, state);
        OpportunityId id = new OpportunityId(work().newId());
        checkOrigin(row, shared.number(), state);
        origins.found(shared.number(), id.value());
        return new ParentDraft<>(
                row,
                id,
                shared.customer(),
                TrackedColumns.toValues(row, shared.entered()),
                shared.now(),
                shared.nextSequence(),
                records -> new Opportunity(
                        id,
                        1,
                        CsvRow.present(shared.number()),
                        CsvRow.present(shared.subject()),
                        CsvRow.present(shared.customer()),
                        CsvRow.present(shared.employee()),
                        records,
                        state,
                        loss,
                        shared.remarks()));
    }

    /** An opportunity is converted if it is the origin of a project, and only then. */
    private void checkOrigin(CsvRow row, @Nullable String number, OpportunityState state) {
        boolean converted = state == OpportunityState.CONVERTED;
        if (number != null && converted != origins.isNamed(number) && folder().isComplete(ExchangeFile.PROJECTS)) {
            row.bad(STATE, ErrorCode.ORIGIN);
        }
    }

    private static Optional<LostDetails> loss(CsvRow row, OpportunityState state) {
        Optional<DictionaryValueId> reason = row.find(LOST_REASON);
        Optional<String> note = row.find(LOST_NOTE);
        if (state != OpportunityState.TERMINATED) {
            row.refuse(List.of(LOST_REASON, LOST_NOTE), OpportunityState.TERMINATED.name());
            return Optional.empty();
        }
        return reason.isEmpty() && note.isEmpty() ? Optional.empty() : Optional.of(new LostDetails(reason, note));
    }
}
