package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.spi.store.BulkWriter;
import java.util.List;
import java.util.Optional;

/** Opportunities with their contact records and the replies to these. */
final class OpportunityImport {

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final RecordImport records;
    private final KeyReferences origins;
    private final ParentImport<OpportunityId, Opportunity> parents;

    /** @param origins which opportunities are named as origins of projects */
    OpportunityImport(UnitOfWork work, ImportFolder folder, RecordImport records, KeyReferences origins) {
        this.work = work;
        this.folder = folder;
        this.records = records;
        this.origins = origins;
        parents = new ParentImport<>(folder, records, this::draft);
    }

    void survey() {
        parents.survey(work.stores().opportunities()::numbers);
    }

    void run(Progress progress, BatchOutput outlet) {
        BulkWriter bulk = work.stores().bulk();
        parents.run(progress, some -> {
            outlet.write(some.parents(), bulk::opportunities);
            outlet.write(
                    some.parents(),
                    batch -> bulk.snapshots(
                            work.command(),
                            work.now(),
                            batch.stream()
                                    .map(o -> TrackedSnapshot.of(o, false))
                                    .toList()));
            outlet.write(some.records(), records -> bulk.contactRecords(some.numbers(), records));
            outlet.write(some.replies(), bulk::replies);
        });
    }

    private ParentDraft<OpportunityId, Opportunity> draft(CsvRow cells) {
        TrackedCells tracked = records.tracked();
        ParentCells row = ParentCells.read(cells, records.masters(), tracked);
        OpportunityState state = cells.oneOf("state", OpportunityState.values(), OpportunityState.ACTIVE);
        Optional<LostDetails> loss = loss(cells, state);
        OpportunityId id = new OpportunityId(work.newId());
        checkOrigin(cells, row, state);
        origins.found(row.number(), id.value());
        return new ParentDraft<>(
                cells,
                id,
                row.customer(),
                tracked.alone(cells, row.given()),
                row.now(),
                row.nextSequence(),
                log -> new Opportunity(
                        id,
                        1,
                        CsvRow.present(row.number()),
                        CsvRow.present(row.subject()),
                        CsvRow.present(row.customer()),
                        CsvRow.present(row.employee()),
                        log,
                        state,
                        loss,
                        Optional.ofNullable(row.remarks())));
    }

    /** It is converted if it is a project's origin, and only then. */
    private void checkOrigin(CsvRow cells, ParentCells row, OpportunityState state) {
        boolean converted = state == OpportunityState.CONVERTED;
        if (row.number() != null
                && converted != origins.isNamed(row.number())
                && folder.isWhole(RecordKind.MAINTENANCE.parents())) {
            cells.bad("state", ErrorCode.ORIGIN);
        }
    }

    private Optional<LostDetails> loss(CsvRow cells, OpportunityState state) {
        DictionaryValue reason = records.masters().dictionaries().find(cells, "lost_reason", Dictionary.LOST_REASON);
        String note = cells.memo("lost_note");
        if (state != OpportunityState.TERMINATED) {
            for (String column : List.of("lost_reason", "lost_note")) {
                if (cells.has(column)) {
                    cells.bad(column, ErrorCode.NOT_GIVEN_HERE, OpportunityState.TERMINATED.name());
                }
            }
            return Optional.empty();
        }
        return reason == null && note == null
                ? Optional.empty()
                : Optional.of(new LostDetails(
                        Optional.ofNullable(reason).map(DictionaryValue::id), Optional.ofNullable(note)));
    }
}
