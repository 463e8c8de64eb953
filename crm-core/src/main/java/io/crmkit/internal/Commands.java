package io.crmkit.internal;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.LedgerSettings;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the store (K12). A command runs as: know the actor, validate, touch, read, authorise, decide, write,
 * record history; the services do the middle, this class the ends. Thread-safe.
 */
public final class Commands {

    private final Setup setup;
    private final LedgerContext ledger;
    private final AtomicReference<@Nullable CurrencyScale> scale;

    public static Commands of(Setup setup, String ledger) {
        return new Commands(setup, LedgerNames.context(setup, ledger));
    }

    private Commands(Setup setup, LedgerContext ledger) {
        this(setup, ledger, new AtomicReference<>());
    }

    private Commands(Setup setup, LedgerContext ledger, AtomicReference<@Nullable CurrencyScale> scale) {
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
        return guarded(() -> GroupStore.run(
                setup.store(),
                store -> commands.apply(new Commands(setup.over(store), ledger, new AtomicReference<>(scale.get())))));
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

    /** The decimals of the ledger's currency; they never change once there are documents. */
    public CurrencyScale scale() {
        CurrencyScale known = scale.get();
        if (known == null) {
            known = queryAnyLedger(this::learnScale);
        }
        return known;
    }

    /** Keeps the scale, unless the transaction that it was read in is rolled back: that may have created the ledger. */
    private CurrencyScale learnScale(Work work) {
        CurrencyScale read =
                work.stores().ledger().settings().map(LedgerSettings::scale).orElseThrow(this::unknownLedger);
        scale.set(read);
        work.transaction().enlist(new Transaction.Participant() {
            @Override
            public void rolledBack() {
                scale.set(null);
            }
        });
        return read;
    }

    /** What the ledger was created with, empty if it was not. */
    Optional<LedgerSettings> settings() {
        return queryAnyLedger(work -> work.stores().ledger().settings());
    }

    NotFoundException unknownLedger() {
        return new NotFoundException(ErrorCode.UNKNOWN_LEDGER, ledger.name());
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Runs a command that names nothing that might be hidden: whether it is allowed is asked first. */
    public <T> T run(String action, Function<Work, T> body) {
        return run(action, Checks::begin, body);
    }

    /**
     * Runs a command that names nothing that might be hidden: whether it is allowed is asked first.
     *
     * @param checks what is wrong with the command; nothing of it runs unless that is nothing
     */
    <T> T run(String action, Supplier<Checks> checks, Function<Work, T> body) {
        return change(action, checks, work -> {
            work.requireAllowed();
            return body.apply(work);
        });
    }

    /** As {@link #run(String, Supplier, Function)}, but the body asks, once it has seen what it is to change. */
    <T> T change(String action, Supplier<Checks> checks, Function<Work, T> body) {
        return attempt(action, () -> check(checks), finishing(Optional.empty(), body));
    }

    /** Runs a command on a ledger that need not exist. */
    <T> T runOnAnyLedger(String action, Function<Work, T> body) {
        return attempt(action, () -> {}, finishing(Optional.empty(), work -> {
            work.requireAllowed();
            return body.apply(work);
        }));
    }

    /**
     * As {@link #change}, for a command that adds something, at most once for each idempotency key (K6).
     *
     * @param key gives the key, null for none
     * @param existing finds what the command added when it ran under the same key before
     */
    <T> T runOnce(
            String action,
            Supplier<@Nullable String> key,
            Supplier<Checks> checks,
            Function<Work, T> body,
            Replay<T> existing) {
        return attempt(action, () -> check(checks), work -> {
            Optional<String> given = Optional.ofNullable(key.get());
            Optional<HistoryEntry> before = given.flatMap(work.stores().history()::byIdempotencyKey);
            return before.isPresent()
                    ? replay(before.get(), action, work, existing)
                    : finishing(given, body).apply(work);
        });
    }

    /** Runs queries on one state of the data. */
    <T> T query(Function<Work, T> body) {
        scale();
        return queryAnyLedger(body);
    }

    /** Runs a query that only those may run whom the policy allows it. */
    <T> T query(String action, Function<Work, T> body) {
        scale();
        return read(action, work -> {
            work.requireAllowed();
            return body.apply(work);
        });
    }

    private <T> T queryAnyLedger(Function<Work, T> body) {
        return read("query", body);
    }

    // -----------------------------------------------------------------------------------------------------------------
    private <T> T read(String action, Function<Work, T> body) {
        Actor actor = Access.acting(setup);
        return setup.store().read(transaction -> body.apply(work(action, actor, transaction)));
    }

    /** All that a command does, its checks included, so that a group knows of every failure. */
    private <T> T attempt(String action, Runnable checks, Function<Work, T> body) {
        return guarded(() -> {
            Actor actor = Access.acting(setup);
            checks.run();
            return setup.store().write(transaction -> body.apply(work(action, actor, transaction)));
        });
    }

    private <T> T guarded(Supplier<T> command) {
        return setup.store() instanceof GroupStore group ? group.attempt(command) : command.get();
    }

    private void check(Supplier<Checks> checks) {
        scale();
        checks.get().throwIfAny();
    }

    private Work work(String action, Actor actor, Transaction transaction) {
        return new Work(new Access(setup.policy(), actor, action), transaction, ledger, setup);
    }

    private static <T> Function<Work, T> finishing(Optional<String> key, Function<Work, T> body) {
        return work -> {
            T result = body.apply(work);
            work.finish(key);
            return result;
        };
    }

    private static <T> T replay(HistoryEntry before, String action, Work work, Replay<T> existing) {
        if (!before.action().equals(action)) {
            throw new RuleException(ErrorCode.IDEMPOTENCY_KEY_REUSED, Localized.word("action", before.action()));
        }
        Subject added = before.touched().get(0).subject();
        // it may have been deleted since; to add it again would be a second effect
        T found = existing.find(work, added.id()).orElseThrow(() -> Subjects.notFound(added.kind(), added.id()));
        work.requireAllowed();
        return found;
    }

    /** Finds what an earlier run of a command added, if the actor may see it. */
    interface Replay<T> {

        Optional<T> find(Work work, String id);
    }
}
