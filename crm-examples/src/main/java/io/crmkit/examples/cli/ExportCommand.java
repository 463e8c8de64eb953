package io.crmkit.examples.cli;

import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.reports.csv.CsvFolder;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Exports a ledger as a folder of CSV files, which import takes in again.")
final class ExportCommand extends OutputCommand {

    @Mixin
    DatabaseOptions database;

    @Parameters(paramLabel = "DIR", description = "The folder: empty, or not there yet.")
    Path folder;

    ExportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() {
        try (OpenCrm open = database.open()) {
            ExchangeSummary summary = open.crm().exchange().exportTo(CsvFolder.target(folder));
            outputs.print(summary);
            return 0;
        }
    }
}
