package io.crmkit;

import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmListener;
import io.crmkit.internal.check.CommandValidator;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.Setup;
import io.crmkit.internal.command.TimeOrderedIds;
import io.crmkit.internal.dictionary.DictionarySeeds;
import io.crmkit.internal.limit.Texts;
import io.crmkit.internal.plugin.InstalledPlugins;
import io.crmkit.internal.plugin.PluginDiscovery;
import io.crmkit.internal.plugin.PluginInstaller;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Numbering;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.Store;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Configures a {@link Crm}. Only the store is mandatory. Not thread-safe.
 * <p>
 * An option that is set to null keeps its value, and {@link #build} reports the mistake. Thus all mistakes of a
 * configuration are reported together.
 *
 * @since 0.1
 */
public final class CrmBuilder {

    private final List<CrmListener> listeners = new ArrayList<>();
    private final Set<String> givenNull = new TreeSet<>();
    private @Nullable Store store;
    private @Nullable Function<String, Ledger> ledgers;
    private @Nullable Ledger onlyLedger;
    private String ledgerName = "main";
    private Supplier<@Nullable Actor> actor = () -> null;
    private Clock clock = Clock.systemDefaultZone();
    private Function<Clock, IdGenerator> ids = TimeOrderedIds::new;
    private Numbering numbering = Numbering.running();
    private AccessPolicy policy = AccessPolicy.EVERYTHING;
    private @Nullable BlobStore blobs;
    private long largestDocument = 64L << 20;
    private final List<CrmPlugin> plugins = new ArrayList<>();
    private final List<PluginDiscovery> discoveries = new ArrayList<>();
    private int scale = 2;
    private Locale language = Locale.ENGLISH;

    CrmBuilder() {}

    /** Sets the store that keeps the data. This is the only option without a default. */
    public CrmBuilder store(Store newStore) {
        this.store = newStore;
        return this;
    }

    /**
     * Sets the name of the ledger to work on, 1 to 64 characters without control characters. The default is {@code
     * main}.
     */
    public CrmBuilder ledgerName(String name) {
        give("ledgerName", name, given -> ledgerName = given);
        return this;
    }

    /**
     * Uses a single ledger of the host, under the name {@link #ledgerName}. By default the CRM keeps its own ledger
     * (M1).
     */
    public CrmBuilder ledger(Ledger newLedger) {
        give("ledger", newLedger, given -> onlyLedger = given);
        return this;
    }

    /** Uses several ledgers of the host, which the function finds by their names (M1). It excludes {@link #ledger}. */
    public CrmBuilder ledgers(Function<String, Ledger> newLedgers) {
        give("ledgers", newLedgers, given -> ledgers = given);
        return this;
    }

    /** Sets the actor of all calls that name no other actor by {@link Crm#as} (U1). */
    public CrmBuilder actor(Actor newActor) {
        give("actor", newActor, given -> actor = () -> given);
        return this;
    }

    /**
     * Sets a supplier that is asked for the actor of each call (U1). If it returns null, the call fails with {@code
     * access-denied.no-actor}.
     */
    public CrmBuilder actor(Supplier<@Nullable Actor> newActor) {
        give("actor", newActor, given -> actor = given);
        return this;
    }

    /**
     * Sets the clock that supplies the current time and, by its time zone, the current date (V4). The default is the
     * system clock.
     */
    public CrmBuilder clock(Clock newClock) {
        give("clock", newClock, given -> clock = given);
        return this;
    }

    /** Sets the generator of ids. The default generates time-ordered UUIDs of version 7. */
    public CrmBuilder ids(IdGenerator newIds) {
        give("ids", newIds, given -> ids = forClock -> given);
        return this;
    }

    /**
     * Sets the numbering of documents that are added without a number (N1). The default is {@link Numbering#running()}.
     */
    public CrmBuilder numbering(Numbering newNumbering) {
        give("numbering", newNumbering, given -> numbering = given);
        return this;
    }

    /** Sets the policy that decides what actors may see and do (U3). By default they may see and do everything. */
    public CrmBuilder policy(AccessPolicy newPolicy) {
        give("policy", newPolicy, given -> policy = given);
        return this;
    }

    /** Sets the place for the contents of attachments (P2). By default the store keeps them itself. */
    public CrmBuilder blobs(BlobStore newBlobs) {
        give("blobs", newBlobs, given -> blobs = given);
        return this;
    }

    /** Sets the maximum size of an attachment in bytes, at least 1 (P2). The default is 64 MiB. */
    public CrmBuilder largestDocument(long bytes) {
        this.largestDocument = bytes;
        return this;
    }

    /** Adds a listener (E1). Listeners are called in the order in which they were added. */
    public CrmBuilder listener(CrmListener listener) {
        if (listener == null) {
            givenNull.add("listener");
        } else {
            listeners.add(listener);
        }
        return this;
    }

    /** Adds a plugin. {@link #build} installs the plugins in the order in which they were added. */
    public CrmBuilder plugin(CrmPlugin plugin) {
        if (plugin == null) {
            givenNull.add("plugin");
        } else {
            plugins.add(plugin);
        }
        return this;
    }

    /**
     * Adds plugins that a class loader offers as services ({@link java.util.ServiceLoader}). They are installed after
     * the plugins that were added directly. Only the allowed classes are initialised. An allowed class that is not
     * found makes {@link #build} fail, because the restrictions of that plugin would be missing.
     *
     * @param loader the class loader to search
     * @param allowed the class names of the plugins to install, in the order of installation
     */
    public CrmBuilder discoverPlugins(ClassLoader loader, List<String> allowed) {
        if (loader == null || allowed == null || allowed.stream().anyMatch(Objects::isNull)) {
            givenNull.add("discoverPlugins");
        } else {
            discoveries.add(new PluginDiscovery(loader, new LinkedHashSet<>(allowed)));
        }
        return this;
    }

    /** Sets the number of decimals of amounts in ledgers that this CRM creates, 0 to 4 (V1). The default is 2. */
    public CrmBuilder scale(int digits) {
        this.scale = digits;
        return this;
    }

    /**
     * Sets the language of the dictionary values in ledgers that this CRM creates: English, the default, or Chinese
     * (D4).
     */
    public CrmBuilder language(Locale newLanguage) {
        give("language", newLanguage, given -> language = given);
        return this;
    }

    /**
     * Builds the CRM. It does not access the store.
     *
     * @throws ConfigurationException if the configuration is not valid; the exception lists all problems
     */
    public Crm build() {
        PluginInstaller installer = new PluginInstaller(DictionarySeeds::usual);
        plugins.forEach(installer::install);
        discoveries.forEach(discovery -> discovery.install(installer));
        InstalledPlugins additions = installer.additions();
        List<CrmListener> all = new ArrayList<>(listeners);
        all.addAll(additions.listeners());
        List<String> problems = problems(all);
        problems.addAll(installer.problems());
        if (store == null || !problems.isEmpty()) {
            throw new ConfigurationException(ErrorCode.CONFIGURATION, problems, installer.cause());
        }
        Setup setup = new Setup(
                store,
                ledgers(store),
                new LedgerSettings(new CurrencyScale(scale), language),
                actor,
                clock,
                ids.apply(clock),
                additions.numbering(numbering),
                additions.policy(policy),
                all,
                new CommandValidator(),
                blobs != null ? blobs : store.ownBlobs(),
                largestDocument,
                additions);
        return new Crm(Commands.of(setup, ledgerName));
    }

    /**
     * Sets an option. Null leaves the option as it is and is recorded as a problem; setting the option to another value
     * later solves the problem.
     */
    private <T> void give(String option, @Nullable T value, Consumer<T> set) {
        if (value == null) {
            givenNull.add(option);
        } else {
            givenNull.remove(option);
            set.accept(value);
        }
    }

    private List<String> problems(List<CrmListener> all) {
        List<String> problems = new ArrayList<>();
        if (store == null) {
            problems.add("a store is missing: store(…)");
        } else if (!store.notifiesCompletion() && all.stream().anyMatch(CrmListener::wantsAfterCommit)) {
            problems.add("a listener wants to hear after the commit, but the host's transactions do not tell when"
                    + " that is");
        }
        givenNull.forEach(option -> problems.add(option + "(…) was given null"));
        if (ledgers != null && onlyLedger != null) {
            problems.add("give ledger(…) or ledgers(…), not both");
        }
        if (Texts.checkKey(ledgerName, Texts.MAX_NUMBER_LENGTH).isPresent()) {
            problems.add("the name of a ledger has 1 to 64 characters and no control characters");
        }
        if (scale < 0 || scale > 4) {
            problems.add("the scale is 0 to 4");
        }
        if (largestDocument < 1) {
            problems.add("the largest document has 1 byte or more");
        }
        if (!List.of("en", "zh").contains(language.getLanguage())) {
            problems.add("the language of the seeds is English or Chinese");
        }
        return problems;
    }

    private Function<String, Ledger> ledgers(Store from) {
        if (onlyLedger != null) {
            Ledger only = onlyLedger;
            String itsName = ledgerName;
            return name -> {
                if (!name.equals(itsName)) {
                    throw new ConfigurationException(
                            List.of("the host gave one ledger, " + itsName + "; for others give ledgers(…)"));
                }
                return only;
            };
        }
        return ledgers != null ? ledgers : from::ownLedger;
    }
}
