package io.crmkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.document.DocumentKind;
import io.crmkit.internal.limit.Texts;
import io.crmkit.list.ListType;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.Numbering;
import io.crmkit.user.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every plugin must do, whatever it adds. */
public interface PluginContract {

    /** A new plugin, configured as a host would. */
    CrmPlugin plugin();

    @Test
    @DisplayName("Plugin: its id is 1 to 64 characters without control characters, always the same")
    default void pluginId() {
        assertEquals(Optional.empty(), Texts.checkKey(plugin().id(), Texts.MAX_NUMBER_LENGTH));
        assertEquals(plugin().id(), plugin().id());
    }

    @Test
    @DisplayName("Plugin: one plugin can be installed again and again, and adds the same each time")
    default void pluginInstalledAgain() {
        CrmPlugin plugin = plugin();
        assertEquals(Contributed.by(plugin).summary(), Contributed.by(plugin).summary());
        CrmBuilder builder = Fixtures.on(MemoryStore.create()).plugin(plugin);
        builder.build();
        builder.build();
    }

    @Test
    @DisplayName("D4: ledgers created with it, in English and Chinese, are sound and have its seeds at the end")
    default void d4Seeds() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CrmPlugin plugin = plugin();
            Contributed contributed = Contributed.by(plugin);
            MemoryStore store = MemoryStore.create();
            Fixtures.on(store).language(language).plugin(plugin).build().createLedger();
            Crm crm = Fixtures.on(store).build();
            assertEquals(List.of(), crm.verify());
            for (Dictionary dictionary : Dictionary.values()) {
                List<String> texts = crm.dictionaries().values(dictionary).stream()
                        .map(DictionaryValue::text)
                        .toList();
                List<String> seeds = contributed.seeds(dictionary).stream()
                        .map(seed -> seed.text().text(language))
                        .toList();
                assertEquals(seeds, texts.subList(texts.size() - seeds.size(), texts.size()));
            }
        }
    }

    @Test
    @DisplayName("N1: its numbers are valid and use a running number, so a taken one is skipped")
    default void n1Numbers() {
        Contributed.by(plugin()).numberings.forEach((kind, numbering) -> {
            AtomicLong running = new AtomicLong();
            Set<String> numbers = new HashSet<>();
            for (int i = 0; i < 1000; i++) {
                String number = next(numbering, kind, running);
                assertEquals(Optional.empty(), Texts.checkNumber(number), number);
                assertEquals(true, numbers.add(number), "given twice: " + number);
            }
        });
    }

    private static String next(Numbering numbering, DocumentKind kind, AtomicLong running) {
        return numbering.next(kind, Fixtures.TODAY, series -> {
            assertEquals(Optional.empty(), Texts.checkKey(series, Texts.MAX_NUMBER_LENGTH), series);
            return running.incrementAndGet();
        });
    }

    @Test
    @DisplayName("U3: it returns a restriction for every actor, even an unknown one")
    default void u3Restrictions() {
        Actor nobody = Actor.of("nobody-knows-me");
        Contributed.by(plugin()).restrictions.forEach(policy -> {
            assertNotNull(policy.documents(nobody));
            assertNotNull(policy.opportunities(nobody));
            assertNotNull(policy.projects(nobody));
            assertNotNull(policy.quotes(nobody));
            assertNotNull(policy.services(nobody));
            assertNotNull(policy.workPlans(nobody));
            policy.allows(nobody, Action.OPPORTUNITY_ADD);
        });
    }

    @Test
    @DisplayName("L1: under its labels a list keeps its columns and its key")
    default void l1Labels() {
        Crm crm = Fixtures.on(MemoryStore.create()).plugin(plugin()).build();
        ListType shown = crm.opportunities().type();
        assertEquals(keys(OpportunityColumns.LIST), keys(shown));
        assertEquals(OpportunityColumns.LIST.name(), shown.name());
    }

    private static List<String> keys(ListType list) {
        return list.columns().stream().map(column -> column.key()).toList();
    }
}
