package io.crmkit.internal.command;

import com.google.common.base.Suppliers;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.event.CrmEvent;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.history.HistoryEntry;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.content.Contents;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.spi.store.Stores;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One command or query at work: its transaction, its actor, and what it has changed so far. */
public final class UnitOfWork {

    private final Access access;
    private final StoreTransaction transaction;
    private final LedgerContext ledger;
    private final Setup setup;
    private final Stores stores;
    private final Instant at;
    private final Supplier<UUID> command;
    private final Optional<CurrencyScale> scale;
    private final Recorder recorder = new Recorder(this::context);

    /** @param scale the decimals that the command goes by, if it does */
    UnitOfWork(
            Access access,
            StoreTransaction transaction,
            LedgerContext ledger,
            Setup setup,
            Optional<CurrencyScale> scale) {
        this.access = access;
        this.transaction = transaction;
        this.ledger = ledger;
        this.setup = setup;
        this.stores = transaction.stores(ledger);
        this.at = setup.clock().instant().truncatedTo(ChronoUnit.MICROS);
        this.command = Suppliers.memoize(setup.ids()::next);
        this.scale = scale;
    }

    public StoreTransaction transaction() {
        return transaction;
    }

    public Stores stores() {
        return stores;
    }

    /** The contents of documents. */
    public Contents contents() {
        return new Contents(setup.blobs(), setup.largestDocument(), transaction, ledger);
    }

    public Ledger ledger() {
        return ledger.ledger();
    }

    /** @throws RuleException if entries of the kind can only be read */
    public EditableLedger editable(MasterKind kind) {
        return ledger().editable(kind).orElseThrow(() -> new RuleException(ErrorCode.READ_ONLY_LEDGER));
    }

    public Actor actor() {
        return access.actor();
    }

    /** What the actor may see. */
    public Access access() {
        return access;
    }

    /**
     * Asks whether the actor may do this. A command asks once what it names is known to be there and visible, for
     * absent and hidden look the same (U3), and before any rule decides.
     *
     * @throws io.crmkit.error.AccessDeniedException if it may not
     */
    public void requireAllowed() {
        access.requireAllowed();
    }

    /** Now, to the microsecond (K11). */
    public Instant now() {
        return at;
    }

    /** The day it is for the host (V4). */
    public LocalDate today() {
        return LocalDate.ofInstant(at, setup.clock().getZone());
    }

    /** The decimals that the command or query goes by, if it does. */
    public Optional<CurrencyScale> scale() {
        return scale;
    }

    /** The id that the command has in the history. */
    public UUID command() {
        return command.get();
    }

    /** Records an import as one entry (H1): how many rows of each file. */
    public void imported(Map<ExchangeFile, Long> rows) {
        Map<String, String> counts = new TreeMap<>();
        rows.forEach((file, count) -> counts.put(file.fileName(), count.toString()));
        recorder.changed(new Subject(SubjectKind.LEDGER, ledger.name()), Map.of(), counts);
    }

    /** Publishes what happened. */
    public void publish(CrmEvent event) {
        recorder.publish(event);
    }

    /** The number of a new document: the one given, or else the next that is free (N1). */
    public String number(DocumentKind kind, @Nullable String given, DocumentStore<?, ?> documents) {
        if (given != null) {
            return given;
        }
        Set<String> refused = new HashSet<>();
        String number;
        do {
            number = setup.numbering().next(kind, today(), stores.ledger()::nextNumber);
            if (number == null || Texts.checkNumber(number).isPresent()) {
                // the caller gave none, so that nothing that it entered is wrong
                throw new RuleException(ErrorCode.NUMBERING, kind, Texts.MAX_NUMBER_LENGTH);
            }
            if (!refused.add(number)) {
                // it would go on forever
                throw new RuleException(ErrorCode.NUMBER_TAKEN, number);
            }
        } while (documents.hasNumber(number));
        return number;
    }

    public UUID newId() {
        return setup.ids().next();
    }

    /** Records what this command changes, for the history and the listeners. */
    public Recorder recorder() {
        return recorder;
    }

    public CrmEvent.Context context() {
        return new CrmEvent.Context(ledger.name(), access.action(), actor(), at);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Lets listeners veto, writes the history, and has the others told after the real commit. */
    void finish(Optional<String> idempotencyKey) {
        access.requireAsked();
        if (recorder.isEmpty()) {
            return;
        }
        setup.additions().callbacks().call(this::beforeCommit);
        stores.history()
                .append(
                        new HistoryEntry(
                                command(), access.action(), actor().id(), at, idempotencyKey, recorder.touched()),
                        recorder.snapshots(),
                        scale);
        if (!setup.listeners().isEmpty()) {
            transaction.enlist(new AfterCommit(setup.listeners(), recorder.events()));
        }
    }

    private boolean beforeCommit() {
        recorder.events().forEach(this::beforeCommit);
        return true;
    }

    private void beforeCommit(CrmEvent event) {
        try {
            setup.listeners().forEach(listener -> listener.beforeCommit(event));
        } catch (CrmException refused) {
            throw refused;
        } catch (Exception veto) {
            // checked ones too, which some languages throw undeclared; an error passes, and rolls back as it is
            throw new RuleException(ErrorCode.VETOED, veto, String.valueOf(veto.getMessage()));
        }
    }
}
