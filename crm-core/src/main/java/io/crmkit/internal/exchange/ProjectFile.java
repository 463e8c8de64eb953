package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.ProjectFields;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
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

    static final FileTable<Project> TABLE = FileTable.of(ExchangeFile.PROJECTS, ProjectFields.FIELDS)
            .field("no", "number", true)
            .add("origin", CellType.RAW, ProjectFile::writeOrigin)
            .required("subject", "customer", "employee", "stage")
            .optional("rate", "cost", "expected", "opportunity_amount", "actual_cost", "actual_amount")
            .required("start")
            .optional("planned", "actual", "now_stage", "now_rate", "now_actual_cost", "now_actual_amount")
            .optional("now_start", "now_planned", "now_actual", "state")
            .optional("next_seq", CellType.COUNT, p -> Optional.of(p.records().nextSequence()))
            .optional("remarks")
            .build();

    private final DocumentKeys origins;
    private final DocumentKeys serviced;
    private final ProjectPartFiles parts;

    /**
     * @param origins learns which opportunities are origins, and knows later which of them are there
     * @param serviced learns which of the projects that services name are there
     */
    ProjectFile(
            UnitOfWork work, ImportFolder folder, DocumentKeys origins, DocumentKeys serviced, QuoteSources sources) {
        super(
                work,
                folder,
                TABLE,
                RecordFile.MAINTENANCE,
                sources,
                work.stores().projects()::numbers);
        this.origins = origins;
        this.serviced = serviced;
        parts = new ProjectPartFiles(work, folder);
        with(ProjectPartFiles.VENDORS, "project", parts::readVendor);
        with(ProjectPartFiles.DOCUMENTS, "project", parts::readDocument);
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

    @Override
    public void survey() {
        super.survey();
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
    ParentDraft<ProjectId, Project> draft(CsvRow row, TrackedColumns.Given given, @Nullable TrackedValues present) {
        Optional<Origin> origin = readOrigin(row);
        Amount cost = row.get("cost", Amount.class);
        Amount expected = row.get("expected", Amount.class);
        row.readAll();
        ProjectId id = new ProjectId(work().newId());
        serviced.found(row.get("no", String.class), id.value());
        // actual cost and amount begin as what was planned (P1)
        TrackedValues entered = given.withDefaults(cost, expected).toValues();
        return new ParentDraft<>(
                row,
                id,
                entered,
                present,
                records -> new Project(
                        id,
                        1,
                        row.need("no", String.class),
                        origin,
                        row.need("subject", String.class),
                        row.need("customer", CustomerId.class),
                        row.need("employee", EmployeeId.class),
                        planned(row, CsvRow.present(entered)),
                        records,
                        row.find("state", ProjectState.class).orElse(ProjectState.ACTIVE),
                        row.find("remarks", String.class)));
    }

    private static PlannedAmounts planned(CsvRow row, TrackedValues entered) {
        Amount zero = row.masters().scale().zero();
        Amount expected = row.find("expected", Amount.class).orElse(zero);
        return new PlannedAmounts(
                row.find("cost", Amount.class).orElse(zero),
                expected,
                row.find("opportunity_amount", Amount.class).orElseGet(() -> expected.at(entered.rate())));
    }

    private static Optional<String> writeOrigin(Project project, ExportNames names) {
        return project.origin()
                .map(origin ->
                        Optional.ofNullable(names.number(origin.opportunity())).orElse(DELETED));
    }

    /** The number of the opportunity that a row names as the origin; null if it names none, or a deleted one. */
    private static @Nullable String origin(CsvRow row) {
        String origin = row.raw("origin");
        return DELETED.equals(origin) ? null : origin;
    }

    /** The origin: an opportunity of the folder, or a deleted one with an id that no opportunity has. */
    private Optional<Origin> readOrigin(CsvRow row) {
        String number = origin(row);
        if (number == null) {
            return row.has("origin")
                    ? Optional.of(new Origin(new OpportunityId(work().newId()), true))
                    : Optional.empty();
        }
        Optional<Origin> origin = origins.id(number).map(id -> new Origin(new OpportunityId(id), false));
        if (origin.isEmpty()) {
            RecordFile.CONTACT.requireParent(null, row, "origin");
        } else if (!origins.claim(number)) {
            row.bad("origin", ErrorCode.DUPLICATE_KEY, number);
        }
        return origin;
    }
}
