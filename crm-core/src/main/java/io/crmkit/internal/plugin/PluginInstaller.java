package io.crmkit.internal.plugin;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.internal.limit.Texts;
import io.crmkit.list.ListType;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.user.AccessPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Installs plugins one after another, and collects the problems. */
public final class PluginInstaller {

    final List<CrmListener> listeners = new ArrayList<>();
    final Map<DocumentKind, Numbering> numberings = new HashMap<>();
    final List<AccessPolicy> restrictions = new ArrayList<>();
    final Map<Dictionary, List<DictionarySeed>> seeds = new EnumMap<>(Dictionary.class);
    final Map<String, UnaryOperator<ListType>> labels = new HashMap<>();
    final Map<Class<?>, Map<String, Object>> provided = new HashMap<>();

    private final Function<Dictionary, List<DictionarySeed>> usual;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> claims = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    /** Returns the first exception that a plugin threw; null if none did. */
    private @Nullable Throwable cause;

    /**
     * Creates an installer.
     *
     * @param usual the default values of each dictionary, which no plugin may add again
     */
    public PluginInstaller(Function<Dictionary, List<DictionarySeed>> usual) {
        this.usual = usual;
    }

    /** Installs a plugin, or records why that is impossible. */
    public void install(CrmPlugin plugin) {
        String name = plugin.getClass().getName();
        try {
            String id = plugin.id();
            if (Texts.checkKey(id, Texts.MAX_NUMBER_LENGTH).isPresent()) {
                problem("the id of the plugin " + name + " has not 1 to 64 characters, or control characters");
            } else if (!ids.add(id)) {
                problem("two plugins have the id " + id);
            } else {
                install(plugin, id);
            }
        } catch (Exception | LinkageError failed) {
            // This includes checked exceptions, which some languages throw undeclared, and the linkage errors of a
            // plugin that was compiled for another version.
            failed("the plugin " + name + " could not be installed", failed);
        }
    }

    /** Returns all problems in the order of their discovery. */
    public List<String> problems() {
        return problems;
    }

    /** What was thrown first, null if nothing was. */
    public @Nullable Throwable cause() {
        return cause;
    }

    /** Returns the contributions of the plugins installed so far. */
    public InstalledPlugins additions() {
        return new InstalledPlugins(
                new ReentrancyGuard(), listeners, numberings, restrictions, seeds, labels, provided);
    }

    // -----------------------------------------------------------------------------------------------------------------
    List<DictionarySeed> usual(Dictionary dictionary) {
        return usual.apply(dictionary);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    void failed(String problem, Throwable thrown) {
        problem(problem + ": " + thrown);
        cause = cause == null ? thrown : cause;
    }

    /** Claims something for a plugin. Returns false if another plugin has claimed it before. */
    boolean claim(String what, String plugin) {
        String before = claims.putIfAbsent(what, plugin);
        if (before != null) {
            problem(what + " is claimed by "
                    + (before.equals(plugin) ? plugin + " twice" : "two plugins, " + before + " and " + plugin));
        }
        return before == null;
    }

    private void install(CrmPlugin plugin, String id) {
        PluginContributions contributions = new PluginContributions(id, this);
        try {
            plugin.install(contributions);
        } finally {
            contributions.end();
        }
    }
}
