package io.crmkit.examples.cli;

import io.crmkit.error.ImportRefusedException;
import io.crmkit.error.Localized;
import io.crmkit.exchange.ImportSummary;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.render.Figures;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Imports a folder of CSV files: all of it, or nothing if a row is bad. Creates database and ledger.")
final class ImportCommand extends OutputCommand {

    @Mixin
    DatabaseOptions database;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    Path folder;

    ImportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() {
        ImportFolder.require(folder);
        try (OpenCrm open = database.openOrCreate(language.locale());
                ProgressBar progress = ProgressBar.on(outputs.err())) {
            ImportSummary summary = open.crm().inTransaction(crm -> {
                // in one transaction: a refused import leaves no new ledger behind
                crm.createLedger();
                return crm.exchange().importFrom(CsvFolder.open(folder), progress);
            });
            open.keep();
            progress.close();
            summary.rows().forEach((file, rows) -> outputs.out().println(file.fileName() + ": " + rows));
            outputs.out().println(done(summary).text(language.locale()));
            return 0;
        } catch (ImportRefusedException refused) {
            refused.badRows().forEach(row -> outputs.err().println(row.text(language.locale())));
            outputs.err().println("crm: " + refused.message(language.locale()));
            return Failures.BAD_INPUT;
        }
    }

    private Localized done(ImportSummary summary) {
        long count = summary.rows().values().stream().mapToLong(Long::longValue).sum();
        String rows = Figures.of(count);
        return Localized.of(
                "imported " + rows + (count == 1 ? " row" : " rows") + " into ledger " + database.ledger(),
                "已向账套 " + database.ledger() + " 导入 " + rows + " 行");
    }
}
