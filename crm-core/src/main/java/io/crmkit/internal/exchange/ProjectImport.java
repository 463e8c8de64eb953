package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.value.Amount;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects with their vendors and documents, their maintenance records and the replies to these. */
final class ProjectImport {

    /** What stands for an origin that has been deleted (O7). */
    static final String DELETED = "!deleted";

    private static final String ORIGIN = "origin";

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final RecordImport records;
    private final KeyReferences origins;
    private final ServiceProjects serviced;
    private final ProjectPartsImport parts;
    private final ParentImport<ProjectId, Project> parents;

    /**
     * @param origins learns which opportunities are named as origins, and is told which there are
     * @param serviced is told which projects there are
     */
    ProjectImport(
            UnitOfWork work,
            ImportFolder folder,
            RecordImport records,
            KeyReferences origins,
            ServiceProjects serviced) {
        this.work = work;
        this.folder = folder;
        this.records = records;
        this.origins = origins;
        this.serviced = serviced;
        parts = new ProjectPartsImport(work, folder, records.masters());
        parents = new ParentImport<>(folder, records, this::draft);
        parents.with(ExchangeFile.PROJECT_VENDORS, records.kind().parentColumn(), parts::vendor);
        parents.with(ExchangeFile.PROJECT_DOCUMENTS, records.kind().parentColumn(), parts::document);
    }

    void survey() {
        parents.survey(work.stores().projects()::numbers);
        folder.each(records.kind().parents(), cells -> origins.add(named(cells)));
    }

    void run(Progress progress, BatchOutput outlet) {
        BulkWriter bulk = work.stores().bulk();
        parents.run(progress, some -> {
            outlet.write(some.parents(), bulk::projects);
            outlet.writeImported(work, some.parents(), project -> Subjects.of(project.id()));
            parts.write(outlet);
            outlet.write(some.records(), records -> bulk.maintenanceRecords(some.numbers(), records));
            outlet.write(some.replies(), bulk::replies);
        });
    }

    private static @Nullable String named(CsvRow cells) {
        String origin = cells.raw(ORIGIN);
        return DELETED.equals(origin) ? null : origin;
    }

    private ParentDraft<ProjectId, Project> draft(CsvRow cells) {
        TrackedCells tracked = records.tracked();
        ParentCells row = ParentCells.read(cells, records.masters(), tracked);
        Optional<Origin> origin = origin(cells);
        BigDecimal cost = tracked.amount(cells, "cost");
        BigDecimal expected = tracked.amount(cells, "expected");
        BigDecimal opportunityAmount = tracked.amount(cells, "opportunity_amount");
        ProjectState state = cells.oneOf("state", ProjectState.values(), ProjectState.ACTIVE);
        ProjectId id = new ProjectId(work.newId());
        serviced.found(row.number(), id);
        TrackedValues entered = tracked.alone(cells, actual(row.given(), cost, expected));
        CurrencyScale scale = tracked.scale();
        return new ParentDraft<>(
                cells,
                id,
                row.customer(),
                entered,
                row.now(),
                row.nextSequence(),
                log -> new Project(
                        id,
                        1,
                        CsvRow.present(row.number()),
                        origin,
                        CsvRow.present(row.subject()),
                        CsvRow.present(row.customer()),
                        CsvRow.present(row.employee()),
                        planned(
                                exact(cost, scale),
                                exact(expected, scale),
                                opportunityAmount == null ? null : scale.exact(opportunityAmount),
                                CsvRow.present(entered)),
                        log,
                        state,
                        Optional.ofNullable(row.remarks())));
    }

    /** Actual cost and amount begin as what was planned (P1). */
    private static TrackedCells.Given actual(
            TrackedCells.Given given, @Nullable BigDecimal cost, @Nullable BigDecimal expected) {
        TrackedInput input = given.input();
        if (input.cost() == null && cost != null) {
            input = input.withCost(cost);
        }
        if (input.amount() == null && expected != null) {
            input = input.withAmount(expected);
        }
        return new TrackedCells.Given(given.stage(), input);
    }

    private static PlannedAmounts planned(
            Amount cost, Amount expected, @Nullable Amount opportunityAmount, TrackedValues entered) {
        return new PlannedAmounts(
                cost, expected, opportunityAmount != null ? opportunityAmount : expected.at(entered.rate()));
    }

    private static Amount exact(@Nullable BigDecimal given, CurrencyScale scale) {
        return given == null ? scale.zero() : scale.exact(given);
    }

    /** An opportunity of the folder, or one that is no more: then an id that none has. */
    private Optional<Origin> origin(CsvRow cells) {
        String named = named(cells);
        if (named == null) {
            return cells.has(ORIGIN)
                    ? Optional.of(new Origin(new OpportunityId(work.newId()), true))
                    : Optional.empty();
        }
        Optional<Origin> origin = origins.id(named).map(id -> new Origin(new OpportunityId(id), false));
        if (origin.isEmpty()) {
            cells.unknown(ORIGIN, RecordKind.CONTACT.parents(), RecordKind.CONTACT.parent());
        } else if (!origins.claim(named)) {
            cells.bad(ORIGIN, ErrorCode.DUPLICATE_KEY, named);
        }
        return origin;
    }
}
