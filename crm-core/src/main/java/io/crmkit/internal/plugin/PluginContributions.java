package io.crmkit.internal.plugin;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmListener;
import io.crmkit.internal.limit.Texts;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.user.AccessPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the contributions of one plugin, and accepts those that are valid and do not conflict with other plugins. */
final class PluginContributions implements Contributions {

    private final String plugin;
    private final PluginInstaller installer;
    private boolean ended;

    PluginContributions(String plugin, PluginInstaller installer) {
        this.plugin = plugin;
        this.installer = installer;
    }

    /** Ends the installation of the plugin; later contributions are refused. */
    void end() {
        ended = true;
    }

    @Override
    public void listener(CrmListener listener) {
        if (given("listener", listener)) {
            installer.listeners.add(listener);
        }
    }

    @Override
    public void numbering(DocumentKind kind, Numbering numbering) {
        if (given("numbering", kind, numbering) && installer.claim("the numbering of " + kind, plugin)) {
            installer.numberings.put(kind, numbering);
        }
    }

    @Override
    public void restriction(AccessPolicy policy) {
        if (given("restriction", policy)) {
            installer.restrictions.add(policy);
        }
    }

    @Override
    public void seed(Dictionary dictionary, DictionarySeed seed) {
        if (!given("seed", dictionary, seed)) {
            return;
        }
        if (seed.rate().isPresent() != (dictionary == Dictionary.SALES_STAGE)) {
            wrong("a default rate belongs to every sales stage and to nothing else: " + seed.text());
        } else if (claim(dictionary, seed, Locale.ENGLISH) && claim(dictionary, seed, Locale.CHINESE)) {
            installer
                    .seeds
                    .computeIfAbsent(dictionary, none -> new ArrayList<>())
                    .add(seed);
        }
    }

    private boolean claim(Dictionary dictionary, DictionarySeed seed, Locale language) {
        String text = seed.text().text(language);
        if (installer.usual(dictionary).stream()
                .anyMatch(usual -> usual.text().text(language).equals(text))) {
            wrong("every new ledger has the value " + text + " of " + dictionary.word() + " already");
            return false;
        }
        return installer.claim(
                "the value " + text + " of " + dictionary.word() + " in " + language.getDisplayLanguage(Locale.ENGLISH),
                plugin);
    }

    @Override
    public void label(ListType list, Column<?> column, String english, String chinese) {
        if (!given("label", list, column, english, chinese)) {
            return;
        }
        if (list.column(column.key()).isEmpty()) {
            wrong("the list " + list.name() + " has no column " + column.key());
        } else if (Stream.of(english, chinese)
                .anyMatch(text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH).isPresent())) {
            wrong("a label has 1 to 200 characters and no control characters: " + english + ", " + chinese);
        } else if (installer.claim("the label of the column " + column.key() + " of " + list.name(), plugin)) {
            UnaryOperator<ListType> labelled = type -> type.labelled(column.key(), english, chinese);
            installer.labels.merge(list.name(), labelled, (one, other) -> type -> other.apply(one.apply(type)));
        }
    }

    @Override
    public <T> void provide(Class<T> type, String name, T provided) {
        if (!given("provide", type, name, provided)) {
            return;
        }
        if (Texts.checkKey(name, Texts.MAX_NUMBER_LENGTH).isPresent()) {
            wrong("the name of what is provided has 1 to 64 characters and no control characters");
        } else if (installer.claim("the " + type.getSimpleName() + " " + name, plugin)) {
            installer
                    .provided
                    .computeIfAbsent(type, none -> new LinkedHashMap<>())
                    .put(name, type.cast(provided));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    private boolean given(String method, @Nullable Object... arguments) {
        if (ended) {
            throw new IllegalStateException("the plugin " + plugin + " has been installed: nothing can be added to it");
        }
        boolean given = Stream.of(arguments).allMatch(Objects::nonNull);
        if (!given) {
            wrong(method + "(…) was given null");
        }
        return given;
    }

    private void wrong(String what) {
        installer.problem("the plugin " + plugin + ": " + what);
    }
}
