package io.crmkit.testkit;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.user.AccessPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes what a plugin adds. */
final class Contributed implements Contributions {

    final Map<DocumentKind, Numbering> numberings = new TreeMap<>();
    final List<AccessPolicy> restrictions = new ArrayList<>();

    private final Map<Dictionary, List<DictionarySeed>> seeds = new EnumMap<>(Dictionary.class);
    private final List<String> others = new ArrayList<>();

    private Contributed() {}

    static Contributed by(CrmPlugin plugin) {
        Contributed contributed = new Contributed();
        plugin.install(contributed);
        return contributed;
    }

    List<DictionarySeed> seeds(Dictionary dictionary) {
        return seeds.getOrDefault(dictionary, List.of());
    }

    /** What was added, as far as two of it can be compared. */
    List<Object> summary() {
        return List.of(List.copyOf(numberings.keySet()), restrictions.size(), seeds, others);
    }

    @Override
    public void listener(CrmListener listener) {
        others.add("listener, after the commit too: " + listener.wantsAfterCommit());
    }

    @Override
    public void numbering(DocumentKind kind, Numbering numbering) {
        numberings.put(kind, numbering);
    }

    @Override
    public void restriction(AccessPolicy policy) {
        restrictions.add(policy);
    }

    @Override
    public void seed(Dictionary dictionary, DictionarySeed seed) {
        seeds.computeIfAbsent(dictionary, none -> new ArrayList<>()).add(seed);
    }

    @Override
    public void label(ListType list, Column<?> column, String english, String chinese) {
        others.add("label of " + column.key() + " of " + list.name() + ": " + english + ", " + chinese);
    }

    @Override
    public <T> void provide(Class<T> type, String name, T provided) {
        others.add(type.getName() + " " + name);
    }
}
