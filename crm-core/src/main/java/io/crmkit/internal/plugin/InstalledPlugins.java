package io.crmkit.internal.plugin;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.list.ListType;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.user.AccessPolicy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What all plugins of a {@code Crm} have added. Immutable.
 *
 * @param callbacks knows which threads are being asked something by a command
 * @param numberings by kinds of documents
 * @param seeds by dictionaries
 * @param labels what gives lists their labels, by the names of the lists
 * @param provided what other modules take, by type and name
 */
public record InstalledPlugins(
        ReentrancyGuard callbacks,
        List<CrmListener> listeners,
        Map<DocumentKind, Numbering> numberings,
        List<AccessPolicy> restrictions,
        Map<Dictionary, List<DictionarySeed>> seeds,
        Map<String, UnaryOperator<ListType>> labels,
        Map<Class<?>, Map<String, Object>> provided) {

    public InstalledPlugins {
        listeners = List.copyOf(listeners);
        numberings = Map.copyOf(numberings);
        restrictions = List.copyOf(restrictions);
        seeds = Map.copyOf(seeds);
        labels = Map.copyOf(labels);
        provided = Map.copyOf(provided);
    }

    /** Returns the contributions of no plugin. */
    public static InstalledPlugins none() {
        return new PluginInstaller(dictionary -> List.of()).additions();
    }

    /** Returns the numbering that asks a plugin for the kinds that it has taken over, and the host for the others. */
    public Numbering numbering(Numbering host) {
        if (numberings.isEmpty()) {
            return host;
        }
        return (kind, today, runningNumber) -> {
            Numbering plugin = numberings.get(kind);
            return plugin == null
                    ? host.next(kind, today, runningNumber)
                    : callbacks.call(() -> plugin.next(kind, today, runningNumber));
        };
    }

    /** Returns the host's policy, restricted by the policies of the plugins. */
    public AccessPolicy policy(AccessPolicy host) {
        AccessPolicy narrowed = host;
        for (AccessPolicy restriction : restrictions) {
            narrowed = new NarrowedPolicy(narrowed, restriction, callbacks);
        }
        return narrowed;
    }

    /** Returns the seeds of a dictionary in the order of their addition. */
    public List<DictionarySeed> seeds(Dictionary dictionary) {
        return seeds.getOrDefault(dictionary, List.of());
    }

    /** Returns the list with the labels that plugins gave to its columns. */
    public ListType labelled(ListType list) {
        return labels.getOrDefault(list.name(), UnaryOperator.identity()).apply(list);
    }

    /** Returns the objects provided for a type by name, in the order of their addition. */
    public <T> Map<String, T> provided(Class<T> type) {
        Map<String, T> ofType = new LinkedHashMap<>();
        provided.getOrDefault(type, Map.of()).forEach((name, what) -> ofType.put(name, type.cast(what)));
        return Collections.unmodifiableMap(ofType);
    }
}
