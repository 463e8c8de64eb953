package io.crmkit.internal.exchange;

import io.crmkit.error.ImportRefusedException;
import io.crmkit.error.Localized;
import io.crmkit.event.CrmEvent;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.Exchange;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ImportProgress;
import io.crmkit.exchange.ImportSource;
import io.crmkit.exchange.ImportSummary;
import io.crmkit.internal.Commands;
import java.util.Map;

/** Imports whole ledgers (X1). */
public final class ExchangeService implements Exchange {

    static final Localized OPPORTUNITY = Localized.of("opportunity in this folder", "机会（本文件夹中）");
    static final Localized CONTACT_RECORD = Localized.of("contact record in this folder", "联系记录（本文件夹中）");
    static final Localized CONTACT_PERSON = Localized.of("contact person of this customer", "该客户的联系人");

    private final Commands commands;

    public ExchangeService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ImportSummary importFrom(ImportSource source, ImportProgress progress) {
        return commands.run("import", work -> {
            Folder folder = new Folder(source);
            LedgerImport read = LedgerImport.read(work, commands.setup().ids(), commands.scale(), folder);
            BadRows bad = folder.bad();
            if (bad.count() > 0) {
                throw new ImportRefusedException(bad.first(), bad.count());
            }
            Map<ExchangeFile, Long> rows = folder.rows();
            read.write(new Progress(progress, rows));
            long all = rows.values().stream().mapToLong(Long::longValue).sum();
            if (all > 0) {
                work.imported(rows);
                work.publish(new CrmEvent.ImportEvent(work.context(), all));
            }
            return new ImportSummary(rows);
        });
    }
}
