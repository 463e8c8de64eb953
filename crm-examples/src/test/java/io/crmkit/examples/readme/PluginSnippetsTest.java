package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.examples.plugin.HouseRules;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSnippetsTest {

    private final List<String> messages = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    @DisplayName("N1: the README's plugin numbers quotes")
    void shortest() {
        MemoryStore store = MemoryStore.create();
        Crm crm = Crm.builder()
                .store(store)
                .actor(Actor.of("ann"))
                .plugin(new QuoteNumbers())
                .build();
        crm.createLedger();
        assertThat(new Fixtures(crm).quotes().direct().number()).matches("Q20[0-9]{2}-1");
    }

    @Test
    @DisplayName("E1: the plugin of crm-core's page, given to the builder")
    void given() {
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(folder.resolve("crm")).build())
                .actor(Actor.of("ann"))
                .plugin(new HouseRules(messages::add))
                .build()) {
            crm.createLedger();
            Opportunity opportunity = new Fixtures(crm).opportunity();
            crm.opportunities().approve(opportunity.id());
            assertThat(messages).containsExactly("ann has approved " + opportunity.number());
        }
    }

    @Test
    @DisplayName("N1: the plugin of crm-core's page, discovered because its class is on the list")
    void discovered() {
        ClassLoader loader = getClass().getClassLoader();
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(folder.resolve("crm")).build())
                .actor(Actor.of("ann"))
                .discoverPlugins(loader, List.of("io.crmkit.examples.plugin.HouseRules"))
                .build()) {
            crm.createLedger();
            assertThat(new Fixtures(crm).quotes().direct().number())
                    .startsWith("Q20")
                    .endsWith("-0001");
        }
    }
}
