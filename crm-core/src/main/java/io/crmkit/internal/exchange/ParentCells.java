package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.TrackedValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that opportunities and projects have both. What is absent or wrong is null.
 *
 * @param given the entered values
 * @param now the present values, if the row gives them
 */
record ParentCells(
        @Nullable String number,
        @Nullable String subject,
        @Nullable CustomerId customer,
        @Nullable EmployeeId employee,
        TrackedCells.Given given,
        @Nullable TrackedValues now,
        @Nullable Integer nextSequence,
        @Nullable String remarks) {

    static ParentCells read(CsvRow cells, MasterDataImports masters, TrackedCells tracked) {
        TrackedCells.Given given = tracked.read(cells, "");
        for (String column : List.of("stage", "start")) {
            if (!cells.has(column)) {
                cells.bad(column, ErrorCode.REQUIRED);
            }
        }
        return new ParentCells(
                cells.required("no", cells::number),
                cells.required("subject", cells::line),
                (CustomerId) cells.required("customer", c -> masters.customers().findLeaf(cells, c)),
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c)),
                given,
                tracked.now(cells),
                cells.counted("next_seq"),
                cells.memo("remarks"));
    }
}
