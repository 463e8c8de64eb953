package io.crmkit.internal.command;

import io.crmkit.error.ConfigurationException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.spi.LedgerContext;
import java.util.List;

/** Finds a ledger by its name. */
final class LedgerNames {

    private LedgerNames() {}

    static LedgerContext context(Setup setup, String name) {
        if (Texts.checkKey(name, Texts.MAX_NUMBER_LENGTH).isPresent()) {
            throw new ConfigurationException(
                    List.of("the name of a ledger has 1 to 64 characters and no control characters"));
        }
        return new LedgerContext(name, setup.ledgers().apply(name));
    }
}
