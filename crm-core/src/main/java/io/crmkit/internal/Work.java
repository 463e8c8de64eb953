package io.crmkit.internal;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.StaleException;
import io.crmkit.event.CrmEvent;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Stores;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.value.CurrencyScale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One command or query at work: its transaction, its actor, and what it has changed so far. */
public final class Work {

    private final Access access;
    private final Transaction transaction;
    private final LedgerContext ledger;
    private final Setup setup;
    private final Stores stores;
    private final Instant at;
    private final UUID command;
    private final Changes changes = new Changes();

    Work(Access access, Transaction transaction, LedgerContext ledger, Setup setup) {
        this.access = access;
        this.transaction = transaction;
        this.ledger = ledger;
        this.setup = setup;
        this.stores = transaction.stores(ledger);
        this.at = setup.clock().instant().truncatedTo(ChronoUnit.MICROS);
        this.command = setup.ids().next();
    }

    public Transaction transaction() {
        return transaction;
    }

    public Stores stores() {
        return stores;
    }

    public Ledger ledger() {
        return ledger.ledger();
    }

    /** @throws RuleException if the ledger can only be read */
    public EditableLedger editable() {
        return ledger().editable().orElseThrow(() -> new RuleException(ErrorCode.READ_ONLY_LEDGER));
    }

    Actor actor() {
        return access.actor();
    }

    Restriction visible() {
        return access.opportunities();
    }

    /** Now, to the microsecond (K11). */
    public Instant now() {
        return at;
    }

    /** The day it is for the host (V4). */
    LocalDate today() {
        return LocalDate.ofInstant(at, setup.clock().getZone());
    }

    /** The id that the command has in the history. */
    public UUID command() {
        return command;
    }

    /** Records an import as one entry (H1): how many rows of each file. */
    public void imported(Map<ExchangeFile, Long> rows) {
        Map<String, String> counts = new TreeMap<>();
        rows.forEach((file, count) -> counts.put(file.fileName(), count.toString()));
        Subject subject = Subjects.ofLedger(ledger.name());
        changes.changed(subject, subject, 0, Map.of(), counts);
    }

    /** Publishes what happened. */
    public void publish(CrmEvent event) {
        changes.publish(event);
    }

    public UUID newId() {
        return setup.ids().next();
    }

    /** Everything this command has changed, for the history and the listeners. */
    Changes changes() {
        return changes;
    }

    public CrmEvent.Context context() {
        return new CrmEvent.Context(ledger.name(), access.action(), actor(), at);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Touches an opportunity (K1): nothing of it is read or decided before. */
    void touch(OpportunityId id) {
        if (!stores.opportunities().touch(id)) {
            throw notFound(id);
        }
    }

    /** What was read of a touched opportunity; absent and hidden look the same. */
    Opportunity visible(Optional<Opportunity> read, OpportunityId id) {
        return read.orElseThrow(() -> notFound(id));
    }

    static NotFoundException notFound(OpportunityId id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, Subjects.OPPORTUNITY, id);
    }

    /** @throws StaleException unless the opportunity had this revision before it was touched */
    static void requireRevision(Opportunity touched, long expected) {
        if (touched.revision() - 1 != expected) {
            throw new StaleException(touched.no(), expected, touched.revision() - 1);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Lets listeners veto, writes the history, and has the others told after the real commit.
     *
     * @param scale the decimals that the command went by, if it did
     */
    void finish(Optional<String> idempotencyKey, Optional<CurrencyScale> scale) {
        if (changes.isEmpty()) {
            return;
        }
        changes.events().forEach(this::beforeCommit);
        stores.history()
                .append(
                        new HistoryEntry(command, access.action(), actor().id(), at, idempotencyKey, changes.touched()),
                        changes.snapshots(),
                        scale);
        if (!setup.listeners().isEmpty()) {
            transaction.enlist(new AfterCommit(setup.listeners(), changes.events()));
        }
    }

    private void beforeCommit(CrmEvent event) {
        try {
            setup.listeners().forEach(listener -> listener.beforeCommit(event));
        } catch (CrmException refused) {
            throw refused;
        } catch (RuntimeException veto) {
            throw new RuleException(ErrorCode.VETOED, veto, String.valueOf(veto.getMessage()));
        }
    }
}
