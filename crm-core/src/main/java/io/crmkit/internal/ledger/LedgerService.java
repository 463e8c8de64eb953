package io.crmkit.internal.ledger;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.Setup;
import io.crmkit.internal.dictionary.DictionarySeeds;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.Stores;
import java.util.Optional;

/** Creates ledgers and reads their settings. */
public final class LedgerService {

    private final Commands commands;

    public LedgerService(Commands commands) {
        this.commands = commands;
    }

    /** Creates the ledger and fills its dictionaries; does nothing if it exists. */
    public void create() {
        commands.runOnAnyLedger(Action.LEDGER_CREATE, work -> {
            Stores stores = work.stores();
            Optional<LedgerSettings> existing = stores.ledger().settings();
            if (existing.isEmpty()) {
                LedgerSettings settings = commands.setup().newLedger();
                stores.ledger().create(settings);
                Setup setup = commands.setup();
                for (DictionaryValue value :
                        DictionarySeeds.in(settings.language(), setup.ids(), setup.additions()::seeds)) {
                    stores.dictionaries().insert(value);
                }
                work.recorder()
                        .added(new Subject(SubjectKind.LEDGER, commands.ledger().name()));
                work.publish(new CrmEvent.LedgerCreatedEvent(work.context()));
            }
            return existing;
        });
    }

    /**
     * Returns the settings of the ledger.
     *
     * @throws io.crmkit.error.NotFoundException with {@code not-found.ledger} if it has not been created
     */
    public LedgerSettings settings() {
        return commands.settings().orElseThrow(commands::unknownLedger);
    }
}
