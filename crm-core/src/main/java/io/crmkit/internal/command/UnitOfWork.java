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
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.spi.store.Stores;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
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

/** The context of one running command or query: its transaction, its actor, and the changes it has made. */
public final class UnitOfWork {

    private final Access access;
    private final StoreTransaction transaction;
    private final LedgerContext ledger;
    private final Setup setup;
    private final Stores stores;
    private final Instant at;
    private final Supplier<UUID> command;
    private final Recorder recorder = new Recorder(this::context);

    UnitOfWork(Access access, StoreTransaction transaction, LedgerContext ledger, Setup setup) {
        this.access = access;
        this.transaction = transaction;
        this.ledger = ledger;
        this.setup = setup;
        this.stores = transaction.stores(ledger);
        this.at = setup.clock().instant().truncatedTo(ChronoUnit.MICROS);
        this.command = Suppliers.memoize(setup.ids()::next);
    }

    public StoreTransaction transaction() {
        return transaction;
    }

    public Stores stores() {
        return stores;
    }

    /** Returns the access to the contents of attachments. */
    public Contents contents() {
        return new Contents(setup.blobs(), setup.largestDocument(), transaction, ledger);
    }

    public Ledger ledger() {
        return ledger.ledger();
    }

    /**
     * Returns the part of the ledger that changes entries of a kind.
     *
     * @throws RuleException with {@code rule.read-only-ledger} if the entries are read-only
     */
    public EditableLedger editable(MasterKind kind) {
        return ledger().editable(kind).orElseThrow(() -> new RuleException(ErrorCode.READ_ONLY_LEDGER));
    }

    public Actor actor() {
        return access.actor();
    }

    /** Returns what the actor may see and do. */
    public Access access() {
        return access;
    }

    /**
     * Asks the policy whether the actor may perform the action. A command calls this after it has found that its
     * objects exist and are visible, because absent and hidden objects must look the same (U3), and before it applies
     * any rule.
     *
     * @throws io.crmkit.error.AccessDeniedException if the policy does not allow the action
     */
    public void requireAllowed() {
        access.requireAllowed();
    }

    /** Returns the current time, to the microsecond (K11). */
    public Instant now() {
        return at;
    }

    /** Returns the current date in the host's time zone (V4). */
    public LocalDate today() {
        return LocalDate.ofInstant(at, setup.clock().getZone());
    }

    /**
     * Returns the number of decimals of the ledger's currency.
     *
     * @throws io.crmkit.error.NotFoundException with {@code unknown-ledger} if the ledger does not exist
     */
    public CurrencyScale scale() {
        return stores.ledger().scale();
    }

    /** Returns the id of the command in the history. */
    public UUID command() {
        return command.get();
    }

    /** Records an import as one entry in the history, with the number of rows of each file (H1). */
    public void imported(Map<ExchangeFile, Long> rows) {
        Map<String, String> counts = new TreeMap<>();
        rows.forEach((file, count) -> counts.put(file.fileName(), count.toString()));
        recorder.changed(new Subject(SubjectKind.LEDGER, ledger.name()), Map.of(), counts);
    }

    /** Publishes an event to the listeners. */
    public void publish(CrmEvent event) {
        recorder.publish(event);
    }

    /** Returns the number of a new document: the given one, or else the next free number (N1). */
    public String number(DocumentKind kind, @Nullable String given, DocumentStore<?, ?> documents) {
        if (given != null) {
            return given;
        }
        Set<String> refused = new HashSet<>();
        String number;
        do {
            number = setup.numbering().next(kind, today(), stores.ledger()::nextNumber);
            if (number == null || Texts.checkNumber(number).isPresent()) {
                // This is not a validation error, because the caller did not enter the number.
                throw new RuleException(ErrorCode.NUMBERING, kind, Texts.MAX_NUMBER_LENGTH);
            }
            if (!refused.add(number)) {
                // A numbering that repeats itself would make this loop endless.
                throw new RuleException(ErrorCode.NUMBER_TAKEN, number);
            }
        } while (documents.hasNumber(number));
        return number;
    }

    public UUID newId() {
        return setup.ids().next();
    }

    /** Returns the recorder of the changes for the history and the listeners. */
    public Recorder recorder() {
        return recorder;
    }

    public CrmEvent.Context context() {
        return new CrmEvent.Context(ledger.name(), access.action(), actor(), at);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Lets listeners veto the command, writes the history, and registers the after-commit listeners. */
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
                        recorder.snapshots());
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
            // This includes checked exceptions, which some languages throw undeclared. An Error passes unchanged and
            // rolls the command back as well.
            throw new RuleException(ErrorCode.VETOED, veto, String.valueOf(veto.getMessage()));
        }
    }
}
