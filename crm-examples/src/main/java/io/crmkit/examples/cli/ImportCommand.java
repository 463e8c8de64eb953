package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.reports.csv.CsvFolder;
import io.crmkit.reports.table.Figures;
import io.crmkit.text.Localized;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Imports a folder of CSV files: all of it, or nothing if a row is bad. Creates database and ledger.")
final class ImportCommand extends OutputCommand {

    @Mixin
    DatabaseOptions database;

    @Option(names = "--dry-run", description = "Only check everything; nothing is written or created.")
    boolean dryRun;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    Path folder;

    ImportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() {
        ImportFolder.require(folder);
        try (OpenCrm open = dryRun ? database.openToTry(language.locale()) : database.openOrCreate(language.locale())) {
            ExchangeSummary summary = read(open.crm());
            if (!dryRun) {
                open.keep();
            }
            outputs.print(summary);
            outputs.out().println(done(summary).text(language.locale()));
            return 0;
        } catch (ImportRefusedException refused) {
            refused.badRows().forEach(row -> outputs.err().println(row.text(language.locale())));
            outputs.err().println("crm: " + refused.message(language.locale()));
            return Failures.BAD_INPUT;
        }
    }

    private Localized done(ExchangeSummary summary) {
        String rows = Figures.of(summary.total());
        String counted = rows + (summary.total() == 1 ? " row" : " rows");
        return dryRun
                ? Localized.of(counted + " could be imported", "可以导入 " + rows + " 行")
                : Localized.of(
                        "imported " + counted + " into ledger " + database.ledger(),
                        "已向账套 " + database.ledger() + " 导入 " + rows + " 行");
    }

    private ExchangeSummary read(Crm crm) {
        try (ProgressBar progress = ProgressBar.on(outputs.err())) {
            ImportOptions options = ImportOptions.standard().reportingTo(progress);
            return dryRun ? check(crm, options.dryRun()) : bring(crm, options);
        }
    }

    /**
     * Imports the folder. Ledger and rows are written in one transaction, so that a refused import leaves no empty
     * ledger behind.
     */
    private ExchangeSummary bring(Crm crm, ImportOptions options) {
        return crm.inTransaction(group -> {
            // -
            group.createLedger();
            return group.exchange().importFrom(CsvFolder.open(folder), options);
        });
    }

    /**
     * Checks the folder against the ledger. A missing ledger is created for the check and rolled back with everything
     * else.
     */
    private ExchangeSummary check(Crm crm, ImportOptions options) {
        try {
            return crm.inTransaction(group -> {
                group.createLedger();
                throw new Checked(group.exchange().importFrom(CsvFolder.open(folder), options));
            });
        } catch (Checked done) {
            return done.summary;
        }
    }

    /** Rolls the trial run back and carries its result out of the transaction. */
    private static final class Checked extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ExchangeSummary summary;

        Checked(ExchangeSummary summary) {
            super(null, null, false, false);
            this.summary = summary;
        }
    }
}
