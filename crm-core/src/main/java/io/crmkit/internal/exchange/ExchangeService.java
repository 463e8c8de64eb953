package io.crmkit.internal.exchange;

import io.crmkit.document.Action;
import io.crmkit.event.CrmEvent;
import io.crmkit.exchange.Exchange;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.exchange.ImportSource;
import io.crmkit.internal.command.Commands;

/** Implements {@link Exchange} (X1, X2). */
public final class ExchangeService implements Exchange {

    private final Commands commands;

    public ExchangeService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ExchangeSummary importFrom(ImportSource source, ImportOptions options) {
        return commands.runOnAnyLedger(Action.IMPORT, work -> {
            ExchangeSummary imported = new LedgerImport(work, commands.settings(work), source, options).run();
            if (imported.total() > 0 && !options.dry()) {
                work.imported(imported.rows());
                work.publish(new CrmEvent.ImportEvent(work.context(), imported.total()));
            }
            return imported;
        });
    }

    @Override
    public ExchangeSummary exportTo(ExportTarget target) {
        return commands.queryWhole(Action.EXPORT, work -> {
            try (ExportTarget.Writing files = target.begin()) {
                ExchangeSummary exported = new LedgerExport(work, files).run(commands.settings(work));
                files.complete();
                return exported;
            }
        });
    }

    @Override
    public FileFormat format(ExchangeFile file) {
        return LedgerExport.TABLES.stream()
                .filter(table -> table.file() == file)
                .findFirst()
                .orElseThrow()
                .format();
    }
}
