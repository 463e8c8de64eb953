package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.OpportunityFields;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.BulkWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports and exports opportunities. */
final class OpportunityFile extends RecordParentFile<OpportunityId, Opportunity> {

    static final FileTable<Opportunity> TABLE = FileTable.of(ExchangeFile.OPPORTUNITIES, OpportunityFields.FIELDS)
            .field("no", "number", true)
            .required("subject", "customer", "employee", "stage")
            .optional("rate", "cost", "expected")
            .required("start")
            .optional("planned", "actual", "now_stage", "now_rate", "now_cost", "now_expected")
            .optional("now_start", "now_planned", "now_actual", "state", "lost_reason", "lost_note")
            .optional("next_seq", CellType.COUNT, o -> Optional.of(o.records().nextSequence()))
            .optional("remarks")
            .build();

    private final DocumentKeys origins;

    /** @param origins the numbers of the opportunities that are origins of projects */
    OpportunityFile(UnitOfWork work, ImportFolder folder, DocumentKeys origins, QuoteSources sources) {
        super(work, folder, TABLE, RecordFile.CONTACT, sources, work.stores().opportunities()::numbers);
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

    @Override
    void write(BatchOutput output, Chunk<OpportunityId, Opportunity> chunk) {
        BulkWriter bulk = work().stores().bulk();
        output.write(chunk.parents(), bulk::opportunities);
        output.writeSnapshots(chunk.parents());
        output.write(chunk.records(), records -> bulk.contactRecords(chunk.numbers(), records));
        output.write(chunk.replies(), bulk::replies);
    }

    @Override
    ParentDraft<OpportunityId, Opportunity> draft(
            CsvRow row, TrackedColumns.Given given, @Nullable TrackedValues present) {
        OpportunityState state = row.find("state", OpportunityState.class).orElse(OpportunityState.ACTIVE);
        Optional<LostDetails> loss = loss(row, state);
        OpportunityId id = new OpportunityId(work().newId());
        String number = row.get("no", String.class);
        checkOrigin(row, number, state);
        origins.found(number, id.value());
        return new ParentDraft<>(
                row,
                id,
                given.toValues(),
                present,
                records -> new Opportunity(
                        id,
                        1,
                        row.need("no", String.class),
                        row.need("subject", String.class),
                        row.need("customer", CustomerId.class),
                        row.need("employee", EmployeeId.class),
                        records,
                        state,
                        loss,
                        row.find("remarks", String.class)));
    }

    /** An opportunity is converted if it is the origin of a project, and only then. */
    private void checkOrigin(CsvRow row, @Nullable String number, OpportunityState state) {
        boolean converted = state == OpportunityState.CONVERTED;
        if (number != null && converted != origins.isNamed(number) && folder().isComplete(ExchangeFile.PROJECTS)) {
            row.bad("state", ErrorCode.ORIGIN);
        }
    }

    private static Optional<LostDetails> loss(CsvRow row, OpportunityState state) {
        Optional<DictionaryValueId> reason = row.find("lost_reason", DictionaryValueId.class);
        Optional<String> note = row.find("lost_note", String.class);
        if (state != OpportunityState.TERMINATED) {
            row.refuse(OpportunityState.TERMINATED.name(), "lost_reason", "lost_note");
            return Optional.empty();
        }
        return reason.isEmpty() && note.isEmpty() ? Optional.empty() : Optional.of(new LostDetails(reason, note));
    }
}
