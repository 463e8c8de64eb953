package io.crmkit;

import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmListener;
import io.crmkit.internal.check.CommandValidator;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.Setup;
import io.crmkit.internal.command.TimeOrderedIds;
import io.crmkit.internal.dictionary.DictionarySeeds;
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
import io.crmkit.value.Texts;
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
 * Configures a {@link Crm}. Not thread-safe; a store is all it needs.
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

    /** Where the data is kept. */
    public CrmBuilder store(Store newStore) {
        this.store = newStore;
        return this;
    }

    /** The name of the ledger to work on, 1 to 64 characters; {@code main} by default. */
    public CrmBuilder ledgerName(String name) {
        give("ledgerName", name, given -> ledgerName = given);
        return this;
    }

    /** The host's one ledger, which then goes by the {@link #ledgerName}; by default the CRM keeps its own (M1). */
    public CrmBuilder ledger(Ledger newLedger) {
        give("ledger", newLedger, given -> onlyLedger = given);
        return this;
    }

    /** The host's ledgers by their names (M1). */
    public CrmBuilder ledgers(Function<String, Ledger> newLedgers) {
        give("ledgers", newLedgers, given -> ledgers = given);
        return this;
    }

    /** Who acts whenever nobody else is named by {@link Crm#as} (U1). */
    public CrmBuilder actor(Actor newActor) {
        give("actor", newActor, given -> actor = () -> given);
        return this;
    }

    /** Who acts, asked at each call; null is an error (U1). */
    public CrmBuilder actor(Supplier<@Nullable Actor> newActor) {
        give("actor", newActor, given -> actor = given);
        return this;
    }

    /** What gives "now", and with its zone "today" (V4); by default the system's. */
    public CrmBuilder clock(Clock newClock) {
        give("clock", newClock, given -> clock = given);
        return this;
    }

    /** What gives ids; by default ids of version 7. */
    public CrmBuilder ids(IdGenerator newIds) {
        give("ids", newIds, given -> ids = forClock -> given);
        return this;
    }

    /** What gives numbers to documents added without (N1). */
    public CrmBuilder numbering(Numbering newNumbering) {
        give("numbering", newNumbering, given -> numbering = given);
        return this;
    }

    /** What actors may see and do (U3); by default everything. */
    public CrmBuilder policy(AccessPolicy newPolicy) {
        give("policy", newPolicy, given -> policy = given);
        return this;
    }

    /** Where the contents of documents are kept; by default by the store itself (P2). */
    public CrmBuilder blobs(BlobStore newBlobs) {
        give("blobs", newBlobs, given -> blobs = given);
        return this;
    }

    /** The most bytes of a document of a project, 1 or more; 64 MiB by default (P2). */
    public CrmBuilder largestDocument(long bytes) {
        this.largestDocument = bytes;
        return this;
    }

    /** Adds a listener (E1); they are called in the order in which they were added. */
    public CrmBuilder listener(CrmListener listener) {
        if (listener == null) {
            givenNull.add("listener");
        } else {
            listeners.add(listener);
        }
        return this;
    }

    /** Adds a plugin; they are installed in the order in which they were added, when the CRM is built. */
    public CrmBuilder plugin(CrmPlugin plugin) {
        if (plugin == null) {
            givenNull.add("plugin");
        } else {
            plugins.add(plugin);
        }
        return this;
    }

    /**
     * Adds plugins that a class loader offers as services ({@link java.util.ServiceLoader}), after those that were given.
     * No other class is initialised, and one that is not found is a problem: what it restricts would be missing.
     *
     * @param loader where they are looked for
     * @param allowed the names of their classes, in the order in which they are to be installed
     */
    public CrmBuilder discoverPlugins(ClassLoader loader, List<String> allowed) {
        if (loader == null || allowed == null || allowed.stream().anyMatch(Objects::isNull)) {
            givenNull.add("discoverPlugins");
        } else {
            discoveries.add(new PluginDiscovery(loader, new LinkedHashSet<>(allowed)));
        }
        return this;
    }

    /** The decimals of amounts in a ledger created from here, 0 to 4 (V1); 2 by default. */
    public CrmBuilder scale(int digits) {
        this.scale = digits;
        return this;
    }

    /** The language of the values that a ledger created from here is seeded with (D4): English or Chinese. */
    public CrmBuilder language(Locale newLanguage) {
        give("language", newLanguage, given -> language = given);
        return this;
    }

    /**
     * The CRM so configured.
     *
     * @throws ConfigurationException with every problem at once
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

    /** Sets an option; null changes nothing, which {@link #build} reports unless something is given after all. */
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
