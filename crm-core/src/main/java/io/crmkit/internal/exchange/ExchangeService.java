package io.crmkit.internal.exchange;

import io.crmkit.event.CrmEvent;
import io.crmkit.exchange.Exchange;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.exchange.ImportSource;
import io.crmkit.internal.command.Commands;
import io.crmkit.text.Localized;

/** Imports and exports whole ledgers (X1, X2). */
public final class ExchangeService implements Exchange {

    static final Localized CONTACT_PERSON = Localized.of("contact person of this customer", "该客户的联系人");

    private final Commands commands;

    public ExchangeService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ExchangeSummary importFrom(ImportSource source, ImportOptions options) {
        return commands.runOnAnyLedger("import", work -> {
            ExchangeSummary imported = new LedgerImport(
                            work, commands.setup().ids(), commands.settings(work), new ImportFolder(source))
                    .run(options);
            if (imported.total() > 0 && !options.dry()) {
                work.imported(imported.rows());
                work.publish(new CrmEvent.ImportEvent(work.context(), imported.total()));
                commands.forgetSettings();
            }
            return imported;
        });
    }

    @Override
    public ExchangeSummary exportTo(ExportTarget target) {
        return commands.queryWhole("export", work -> {
            try (ExportTarget.Writing files = target.begin()) {
                ExchangeSummary exported = new LedgerExport(work, files).run(commands.settings(work));
                files.complete();
                return exported;
            }
        });
    }
}
