package io.crmkit.jdbc.internal.sql;

import io.crmkit.text.Localized;

/** Signals that a command has assumed decimals that the ledger no longer has. The next attempt reads them again. */
public final class OutdatedScaleException extends RacedException {

    private static final long serialVersionUID = 1;

    public OutdatedScaleException(Throwable refused) {
        super(refused, Localized.ofKey("busy.scale-changed"));
    }
}
