package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** A command that reads a table out of a ledger and prints it. */
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
        ReportTable table;
        try (OpenCrm open = database.open()) {
            table = table(open.crm());
        }
        output.write(table, language.locale(), outputs.out());
        return 0;
    }

    abstract ReportTable table(Crm crm);
}
