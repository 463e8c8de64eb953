package io.crmkit.internal;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.LedgerSettings;
import io.crmkit.value.CurrencyScale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the store (K12). A command runs as: authorise, validate, touch, read, decide, write, record history;
 * the services do the middle, this class the ends. Thread-safe.
 */
public final class Commands {

    private final Setup setup;
    private final LedgerContext ledger;
    private final AtomicReference<@Nullable KnownScale> scale;

    public static Commands of(Setup setup, String ledger) {
        return new Commands(setup, LedgerNames.context(setup, ledger));
    }

    private Commands(Setup setup, LedgerContext ledger) {
        this(setup, ledger, new AtomicReference<>());
    }

    private Commands(Setup setup, LedgerContext ledger, AtomicReference<@Nullable KnownScale> scale) {
        this.setup = setup;
        this.ledger = ledger;
        this.scale = scale;
    }

    /** The same commands in another set-up of the same ledger. */
    public Commands in(Setup other) {
        return new Commands(other, ledger, scale);
    }

    /** The same on another ledger of the store. */
    public Commands on(String name) {
        return of(setup, name);
    }

    /** Runs a group of commands in one transaction. */
    public <T> T group(Function<Commands, T> commands) {
        // what a group learns of a ledger that it has created itself is forgotten with it
        return GroupStore.run(
                setup.store(),
                store -> commands.apply(new Commands(setup.over(store), ledger, new AtomicReference<>(scale.get()))));
    }

    public Setup setup() {
        return setup;
    }

    public LedgerContext ledger() {
        return ledger;
    }

    Checks check(Object command) {
        Checks.given("command", command);
        return setup.validator().check(command);
    }

    /** The decimals of the ledger's currency. They are kept as long as the store knows of no change. */
    public CurrencyScale scale() {
        long version = setup.store().settingsVersion();
        KnownScale known = scale.get();
        if (known == null || known.version() != version) {
            known = new KnownScale(
                    version, settings().map(LedgerSettings::scale).orElseThrow(this::unknownLedger));
            scale.set(known);
        }
        return known.scale();
    }

    /** What is kept of the settings may be wrong: this command may have changed them. */
    public void forgetSettings() {
        scale.set(null);
    }

    /** What the ledger was created with, empty if it was not. */
    Optional<LedgerSettings> settings() {
        return queryAnyLedger(work -> work.stores().ledger().settings());
    }

    /** What the ledger was created with, as a command sees it. */
    public LedgerSettings settings(Work work) {
        return work.stores().ledger().settings().orElseThrow(this::unknownLedger);
    }

    NotFoundException unknownLedger() {
        return new NotFoundException(ErrorCode.UNKNOWN_LEDGER, ledger.name());
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Runs a command that changes things. */
    public <T> T run(String action, Function<Work, T> body) {
        return run(action, Optional.of(scale()), body);
    }

    /** Runs a command that does not go by what is known of the ledger, which need not exist. */
    public <T> T runOnAnyLedger(String action, Function<Work, T> body) {
        return run(action, Optional.empty(), body);
    }

    private <T> T run(String action, Optional<CurrencyScale> scale, Function<Work, T> body) {
        Access access = new Access(setup, action);
        access.requireAllowed();
        return setup.store().write(transaction -> {
            Work work = new Work(access, transaction, ledger, setup);
            T result = body.apply(work);
            work.finish(Optional.empty(), scale);
            return result;
        });
    }

    /**
     * Runs a command that adds something, at most once for each idempotency key (K6).
     *
     * @param existing finds what the command added when it ran under the same key before
     */
    <T> T runOnce(String action, @Nullable String key, Function<Work, T> body, Replay<T> existing) {
        if (key == null) {
            return run(action, body);
        }
        CurrencyScale scale = scale();
        Access access = new Access(setup, action);
        access.requireAllowed();
        return setup.store().write(transaction -> {
            Work work = new Work(access, transaction, ledger, setup);
            Optional<HistoryEntry> before = work.stores().history().byIdempotencyKey(key);
            if (before.isPresent()) {
                return replay(before.get(), action, work, existing);
            }
            T result = body.apply(work);
            work.finish(Optional.of(key), Optional.of(scale));
            return result;
        });
    }

    /** Runs queries on one state of the data. */
    <T> T query(Function<Work, T> body) {
        scale();
        return queryAnyLedger(body);
    }

    /**
     * Runs queries of the whole ledger on one state of the data.
     *
     * @throws io.crmkit.error.AccessDeniedException if the actor may not do this, or not see everything
     */
    public <T> T queryWhole(String action, Function<Work, T> body) {
        scale();
        Access access = new Access(setup, action);
        access.requireAllowed();
        access.requireUnrestricted();
        return setup.store().snapshot(transaction -> body.apply(new Work(access, transaction, ledger, setup)));
    }

    private <T> T queryAnyLedger(Function<Work, T> body) {
        Access access = new Access(setup, "query");
        return setup.store().read(transaction -> body.apply(new Work(access, transaction, ledger, setup)));
    }

    private static <T> T replay(HistoryEntry before, String action, Work work, Replay<T> existing) {
        if (!before.action().equals(action)) {
            throw new RuleException(ErrorCode.IDEMPOTENCY_KEY_REUSED, before.action());
        }
        Subject added = before.touched().get(0).subject();
        // it may have been deleted since; to add it again would be a second effect
        return existing.find(work, added.id())
                .orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, added.kind(), added.id()));
    }

    /** The decimals as they were read at a version of the settings. */
    private record KnownScale(long version, CurrencyScale scale) {}

    /** Finds what an earlier run of a command added. */
    interface Replay<T> {

        Optional<T> find(Work work, String id);
    }
}
