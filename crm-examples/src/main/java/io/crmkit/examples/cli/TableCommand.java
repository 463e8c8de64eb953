package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.reports.render.ReportRenderer;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/**
 * A command that prints a table. It closes the database before it writes, so that a slow reader does not block the
 * ledger.
 */
abstract class TableCommand extends OutputCommand {

    @Mixin
    DatabaseOptions database;

    @Mixin
    ReportOutput output;

    TableCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public final Integer call() throws IOException {
        output.requirePlace();
        ReportRenderer renderer = output.renderer();
        ReportTable table = read();
        output.write(out -> renderer.render(table, language.locale(), out), outputs.out());
        return 0;
    }

    private ReportTable read() {
        try (OpenCrm open = database.open()) {
            return table(open.crm());
        }
    }

    /** Reads the table from the ledger. */
    abstract ReportTable table(Crm crm);
}
