package io.crmkit.internal.command;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.internal.check.Checks;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.user.Actor;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the store (K12). A command takes these steps: determine the actor, validate, touch, read, authorise,
 * decide, write, record the history. The services implement the middle steps; this class implements the first and the
 * last ones. Thread-safe.
 */
public final class Commands {

    private final Setup setup;
    private final LedgerContext ledger;

    public static Commands of(Setup setup, String ledger) {
        return new Commands(setup, LedgerNames.context(setup, ledger));
    }

    private Commands(Setup setup, LedgerContext ledger) {
        this.setup = setup;
        this.ledger = ledger;
    }

    /** Returns the commands with another set-up on the same ledger. */
    public Commands in(Setup other) {
        return new Commands(other, ledger);
    }

    /** Returns the commands on another ledger of the store. */
    public Commands on(String name) {
        return of(setup, name);
    }

    /** Runs a group of commands in one transaction. */
    public <T> T group(Function<Commands, T> commands) {
        setup.additions().callbacks().requireOutside();
        return guarded(() ->
                GroupStore.run(setup.store(), store -> commands.apply(new Commands(setup.over(store), ledger))));
    }

    public Setup setup() {
        return setup;
    }

    public LedgerContext ledger() {
        return ledger;
    }

    /**
     * Refuses slow operations while a transaction is open.
     *
     * @throws RuleException with the code within a group and within a transaction of the host
     */
    public void requireNoTransaction(ErrorCode code) {
        guarded(() -> {
            if (setup.store() instanceof GroupStore || !setup.store().ownsTransactions()) {
                throw new RuleException(code);
            }
            return code;
        });
    }

    public Checks check(Object command) {
        Checks.requireGiven("command", command);
        return setup.validator().check(command);
    }

    /** Returns the settings of the ledger; empty if the ledger does not exist. */
    public Optional<LedgerSettings> settings() {
        Actor actor = enter();
        return setup.store()
                .read(transaction ->
                        work(null, actor, transaction).stores().ledger().settings());
    }

    /** Returns the settings of the ledger as a command sees them. */
    public LedgerSettings settings(UnitOfWork work) {
        return work.stores().ledger().settings().orElseThrow(this::unknownLedger);
    }

    public NotFoundException unknownLedger() {
        return new NotFoundException(ErrorCode.UNKNOWN_LEDGER, ledger.name());
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Runs a command that names no object that could be hidden. Therefore the policy is asked first. */
    public <T> T run(Action action, Function<UnitOfWork, T> body) {
        return run(action, work -> Checks.begin(), body);
    }

    /**
     * Runs a command that names no object that could be hidden. Therefore the policy is asked first.
     *
     * @param checks the validation; the command does not run if there is any violation
     */
    public <T> T run(Action action, Function<UnitOfWork, Checks> checks, Function<UnitOfWork, T> body) {
        return change(action, checks, work -> {
            work.requireAllowed();
            return body.apply(work);
        });
    }

    /**
     * Works like {@link #run(Action, Function, Function)}, but the body itself asks the policy, after it has found that
     * the objects it changes are visible.
     */
    public <T> T change(Action action, Function<UnitOfWork, Checks> checks, Function<UnitOfWork, T> body) {
        return attempt(action, () -> null, work -> {
            check(checks, work);
            return body.apply(work);
        });
    }

    /** Runs a command that does not depend on the settings of the ledger, so that the ledger need not exist. */
    public <T> T runOnAnyLedger(Action action, Function<UnitOfWork, T> body) {
        return attempt(action, () -> null, work -> {
            work.requireAllowed();
            return body.apply(work);
        });
    }

    /**
     * Works like {@link #change} for a command that adds an object, at most once for each idempotency key (K6).
     *
     * @param key supplies the key; null if there is none
     * @param existing finds the object that an earlier run with the same key added
     */
    public <T> T runOnce(
            Action action,
            Supplier<@Nullable String> key,
            Function<UnitOfWork, Checks> checks,
            Function<UnitOfWork, T> body,
            Replay<T> existing) {
        return attempt(action, key, work -> {
            check(checks, work);
            Optional<String> given = Optional.ofNullable(key.get());
            Optional<HistoryEntry> before = given.flatMap(work.stores().history()::byIdempotencyKey);
            return before.isPresent() ? replay(given.get(), before.get(), action, work, existing) : body.apply(work);
        });
    }

    /** Runs queries on one state of the data. */
    public <T> T query(Function<UnitOfWork, T> body) {
        Actor actor = enter();
        return setup.store().read(transaction -> {
            UnitOfWork work = work(null, actor, transaction);
            requireLedger(work);
            return body.apply(work);
        });
    }

    /** Runs queries that the policy must allow. */
    public <T> T query(Action action, Function<UnitOfWork, T> body) {
        Actor actor = enter();
        return setup.store().read(transaction -> {
            UnitOfWork work = work(action, actor, transaction);
            requireLedger(work);
            work.requireAllowed();
            return body.apply(work);
        });
    }

    /**
     * Runs queries on one state of the whole ledger.
     *
     * @throws io.crmkit.error.AccessDeniedException if the policy does not allow the action, or hides any document
     */
    public <T> T queryWhole(Action action, Function<UnitOfWork, T> body) {
        return query(action, work -> {
            work.access().requireUnrestricted();
            return body.apply(work);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Runs a complete command including its validation, so that a group learns of every failure.
     *
     * @param key supplies the idempotency key once the body has run; null if there is none
     */
    private <T> T attempt(Action action, Supplier<@Nullable String> key, Function<UnitOfWork, T> body) {
        Supplier<T> command = () -> {
            Actor actor = enter();
            return setup.store().write(transaction -> {
                UnitOfWork work = work(action, actor, transaction);
                try {
                    T result = body.apply(work);
                    work.finish(Optional.ofNullable(key.get()));
                    return result;
                } catch (InUseException refused) {
                    throw new RedactedUsages(work.access()).of(refused);
                }
            });
        };
        return setup.store() instanceof GroupStore group ? group.attempt(command) : command.get();
    }

    private <T> T guarded(Supplier<T> command) {
        return setup.store() instanceof GroupStore group ? group.attempt(command) : command.get();
    }

    /** Validates within the transaction, because what is valid depends on the decimals of the ledger. */
    private static void check(Function<UnitOfWork, Checks> checks, UnitOfWork work) {
        requireLedger(work);
        checks.apply(work).throwIfAny();
    }

    /** Refuses a ledger that does not exist. */
    private static void requireLedger(UnitOfWork work) {
        work.scale();
    }

    private UnitOfWork work(@Nullable Action action, Actor actor, StoreTransaction transaction) {
        return new UnitOfWork(new Access(setup.policy(), actor, action), transaction, ledger, setup);
    }

    /** Returns the actor, and refuses calls from code that a running command has called. */
    private Actor enter() {
        setup.additions().callbacks().requireOutside();
        return Access.acting(setup);
    }

    private static <T> T replay(String key, HistoryEntry before, Action action, UnitOfWork work, Replay<T> existing) {
        if (before.action() != action) {
            throw new RuleException(ErrorCode.IDEMPOTENCY_KEY_REUSED, before.action());
        }
        Subject added = before.touched().get(0).subject();
        // The object may have been deleted since; adding it again would be a second effect. The error must not reveal
        // its id, because the object may be hidden (U3).
        T found = existing.find(work, added.id())
                .orElseThrow(() -> new NotFoundException(ErrorCode.NOT_FOUND, added.kind(), key));
        work.requireAllowed();
        return found;
    }

    /** Finds the object that an earlier run of a command added, if the actor may see it. */
    public interface Replay<T> {

        Optional<T> find(UnitOfWork work, String id);
    }
}
