package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.value.Amount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports and exports projects. */
final class ProjectFile extends RecordParentFile<ProjectId, Project> {

    /** Stands for an origin that has been deleted (O7). */
    private static final String DELETED = "!deleted";

    private static final TrackedColumns<RecordParent<?, ?>> ENTERED = entered("actual_cost", "actual_amount");
    private static final TrackedColumns<RecordParent<?, ?>> PRESENT = now("actual_cost", "actual_amount");
    private static final Column<Project, String> ORIGIN = new Column<>(
            "origin",
            false,
            CellType.RAW.reader(),
            (project, names) -> project.origin()
                    .map(origin -> names.number(origin.opportunity()))
                    .or(() -> project.origin().map(origin -> DELETED))
                    .orElse(null));
    private static final Column<Project, Amount> COST = Column.nullable(
            "cost", CellType.AMOUNT, project -> project.planned().cost());
    private static final Column<Project, Amount> EXPECTED = Column.nullable(
            "expected", CellType.AMOUNT, project -> project.planned().expected());
    private static final Column<Project, Amount> OPPORTUNITY_AMOUNT = Column.nullable(
            "opportunity_amount", CellType.AMOUNT, project -> project.planned().opportunityAmount());
    private static final Column<Project, ProjectState> STATE =
            Column.nullable("state", CellType.oneOf(ProjectState.values()), Project::state);

    static final FileTable<Project> TABLE = FileTable.of(
            ExchangeFile.PROJECTS,
            NUMBER,
            ORIGIN,
            SUBJECT,
            CUSTOMER,
            EMPLOYEE,
            ENTERED.stage(),
            ENTERED.rate(),
            COST,
            EXPECTED,
            OPPORTUNITY_AMOUNT,
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
            NEXT_SEQUENCE,
            REMARKS);

    private final KeyReferences origins;
    private final KeyReferences serviced;
    private final ProjectPartFiles parts;

    /**
     * @param origins learns which opportunities are origins, and knows later which of them are there
     * @param serviced learns which of the projects that services name are there
     */
    ProjectFile(
            UnitOfWork work, ImportFolder folder, KeyReferences origins, KeyReferences serviced, QuoteSources sources) {
        super(work, folder, TABLE, RecordFile.MAINTENANCE, sources);
        this.origins = origins;
        this.serviced = serviced;
        parts = new ProjectPartFiles(work, folder);
        with(ProjectPartFiles.VENDORS, ProjectPartFiles.VENDOR_PROJECT, parts::readVendor);
        with(ProjectPartFiles.DOCUMENTS, ProjectPartFiles.DOCUMENT_PROJECT, parts::readDocument);
    }

    static void export(LedgerExport export) {
        export(
                export,
                TABLE,
                RecordFile.MAINTENANCE,
                export.snapshot()::projects,
                export.snapshot()::maintenanceRecords,
                page -> {
                    List<OpportunityId> there = page.stream()
                            .flatMap(project -> project.origin().stream())
                            .filter(origin -> !origin.deleted())
                            .map(Origin::opportunity)
                            .toList();
                    export.names().addNumbers(export.snapshot().numbers(there));
                    ProjectPartFiles.export(export, page);
                });
    }

    void survey() {
        survey(work().stores().projects()::numbers);
        folder().each(TABLE, row -> origins.add(origin(row)));
    }

    @Override
    void write(BatchOutput output, Chunk<ProjectId, Project> chunk) {
        BulkWriter bulk = work().stores().bulk();
        output.write(chunk.parents(), bulk::projects);
        output.writeSnapshots(chunk.parents());
        parts.write(output);
        output.write(chunk.records(), records -> bulk.maintenanceRecords(chunk.numbers(), records));
        output.write(chunk.replies(), bulk::replies);
    }

    @Override
    ParentDraft<ProjectId, Project> draft(CsvRow row) {
        Shared shared = Shared.read(row, ENTERED, PRESENT);
        Optional<Origin> origin = readOrigin(row);
        Amount cost = row.read(COST);
        Amount expected = row.read(EXPECTED);
        Amount opportunityAmount = row.read(OPPORTUNITY_AMOUNT);
        ProjectState state = row.read(STATE, ProjectState.ACTIVE);
        ProjectId id = new ProjectId(work().newId());
        serviced.found(shared.number(), id.value());
        // actual cost and amount begin as what was planned (P1)
        TrackedValues entered = TrackedColumns.toValues(row, shared.entered().withDefaults(cost, expected));
        Amount zero = row.masters().scale().zero();
        return new ParentDraft<>(
                row,
                id,
                shared.customer(),
                entered,
                shared.now(),
                shared.nextSequence(),
                records -> new Project(
                        id,
                        1,
                        CsvRow.present(shared.number()),
                        origin,
                        CsvRow.present(shared.subject()),
                        CsvRow.present(shared.customer()),
                        CsvRow.present(shared.employee()),
                        planned(
                                cost == null ? zero : cost,
                                expected == null ? zero : expected,
                                opportunityAmount,
                                CsvRow.present(entered)),
                        records,
                        state,
                        shared.remarks()));
    }

    private static PlannedAmounts planned(
            Amount cost, Amount expected, @Nullable Amount opportunityAmount, TrackedValues entered) {
        return new PlannedAmounts(
                cost, expected, opportunityAmount != null ? opportunityAmount : expected.at(entered.rate()));
    }

    /** The number of the opportunity that a row names as the origin; null if it names none, or a deleted one. */
    private static @Nullable String origin(CsvRow row) {
        String origin = row.raw(ORIGIN);
        return DELETED.equals(origin) ? null : origin;
    }

    /** The origin: an opportunity of the folder, or a deleted one with an id that no opportunity has. */
    private Optional<Origin> readOrigin(CsvRow row) {
        String number = origin(row);
        if (number == null) {
            return row.has(ORIGIN)
                    ? Optional.of(new Origin(new OpportunityId(work().newId()), true))
                    : Optional.empty();
        }
        Optional<Origin> origin = origins.id(number).map(id -> new Origin(new OpportunityId(id), false));
        if (origin.isEmpty()) {
            RecordFile.CONTACT.requireParent(null, row, ORIGIN);
        } else if (!origins.claim(number)) {
            row.bad(ORIGIN, ErrorCode.DUPLICATE_KEY, number);
        }
        return origin;
    }
}
