package io.crmkit.jdbc.internal.history;

import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;

import io.crmkit.document.DocumentKind;
import io.crmkit.jdbc.internal.record.TrackedColumns;
import io.crmkit.jdbc.internal.sql.Instants;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.record.TrackedState;
import io.crmkit.value.CurrencyScale;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Maps snapshots of tracked values to their rows (H2). */
public final class SnapshotMapping {

    private static final TrackedColumns ENTERED = TrackedColumns.of(TRACKED_LOG, TrackedColumns.ENTERED);
    private static final TrackedColumns PRESENT = TrackedColumns.of(TRACKED_LOG, TrackedColumns.PRESENT);

    private SnapshotMapping() {}

    /**
     * Returns the snapshot in a row.
     *
     * @param scale the number of decimals of the ledger
     */
    public static TrackedSnapshot read(Record row, CurrencyScale scale) {
        boolean project = DocumentKind.of(row.get(TRACKED_LOG.KIND)) == DocumentKind.PROJECT;
        UUID id = row.get(TRACKED_LOG.PARENT);
        String state = row.get(TRACKED_LOG.STATE);
        return new TrackedSnapshot(
                project ? new ProjectId(id) : new OpportunityId(id),
                row.get(TRACKED_LOG.REVISION),
                project ? ProjectState.valueOf(state) : OpportunityState.valueOf(state),
                new CustomerId(row.get(TRACKED_LOG.CUSTOMER_SOURCE), row.get(TRACKED_LOG.CUSTOMER_KEY)),
                new EmployeeId(row.get(TRACKED_LOG.EMPLOYEE_SOURCE), row.get(TRACKED_LOG.EMPLOYEE_KEY)),
                new TrackedState(
                        ENTERED.read(row, scale),
                        PRESENT.read(row, scale),
                        source(row.get(TRACKED_LOG.SOURCE_SEQUENCE))),
                row.get(TRACKED_LOG.DELETED));
    }

    /** Returns all columns of a snapshot except the ledger. */
    public static Map<Field<?>, Object> row(UUID command, Instant at, TrackedSnapshot s) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(TRACKED_LOG.KIND, s.id().recordKind().parent().text());
        row.put(TRACKED_LOG.PARENT, s.id().value());
        row.put(TRACKED_LOG.REVISION, s.revision());
        row.put(TRACKED_LOG.COMMAND, command);
        row.put(TRACKED_LOG.AT, Instants.write(at));
        row.put(TRACKED_LOG.DELETED, s.deleted());
        row.put(TRACKED_LOG.STATE, s.state().name());
        row.put(TRACKED_LOG.CUSTOMER_SOURCE, s.customer().source());
        row.put(TRACKED_LOG.CUSTOMER_KEY, s.customer().key());
        row.put(TRACKED_LOG.EMPLOYEE_SOURCE, s.salesperson().source());
        row.put(TRACKED_LOG.EMPLOYEE_KEY, s.salesperson().key());
        ENTERED.write(s.tracked().entered(), row);
        PRESENT.write(s.tracked().present(), row);
        OptionalInt source = s.tracked().source();
        row.put(TRACKED_LOG.SOURCE_SEQUENCE, source.isPresent() ? source.getAsInt() : null);
        return row;
    }

    private static OptionalInt source(@Nullable Integer sequence) {
        return sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence);
    }
}
