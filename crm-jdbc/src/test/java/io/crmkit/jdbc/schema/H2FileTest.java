package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.CrmException;
import io.crmkit.jdbc.Durability;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class H2FileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("K8: what was committed to a file is there when it is opened again")
    void reopened(Durability durability) {
        Path file = folder.resolve("not there yet").resolve("crm " + durability);
        OpportunityId id;
        try (Crm crm = open(JdbcStore.h2File(file).durability(durability))) {
            crm.createLedger();
            id = new Fixtures(crm).opportunity().id();
        }
        try (Crm crm = open(JdbcStore.h2File(file))) {
            assertThat(crm.opportunities().find(id)).isPresent();
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K8: a file has one opener: each further one is refused, by whatever path, until the first has closed")
    void oneOpener() {
        Path file = folder.resolve("crm");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
            for (Path again : new Path[] {file, folder.resolve("x/../crm"), file}) {
                assertThatThrownBy(() -> JdbcStore.h2File(again).build())
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("in use");
            }
            new Fixtures(crm).opportunity();
            try (Crm other = open(JdbcStore.h2File(folder.resolve("other")))) {
                other.createLedger();
            }
        }
        try (Crm crm = open(JdbcStore.h2File(file))) {
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K8: an opening that is refused leaves the file free for the next")
    void refusedOpening() {
        Path file = folder.resolve("crm");
        assertThatThrownBy(
                        () -> JdbcStore.h2File(file).schema(SchemaMode.VALIDATE).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("missing");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
        }
    }

    @Test
    @DisplayName("A file that is no database is refused, and no trace file is left beside it")
    void noDatabase() throws IOException {
        Files.writeString(folder.resolve("text.mv.db"), "no database, although it has the name of one");
        assertThatThrownBy(() -> JdbcStore.h2File(folder.resolve("text")).build())
                .isInstanceOf(CrmException.class);
        assertThat(folder.resolve("text.trace.db")).doesNotExist();
    }

    @Test
    @DisplayName("A path cannot smuggle settings into the database's URL")
    void hostilePath() {
        Path file = folder.resolve("crm;INIT=drop all objects");
        assertThatThrownBy(() -> JdbcStore.h2File(file).build()).isInstanceOf(ConfigurationException.class);
    }

    private static Crm open(JdbcStore.Builder store) {
        return Fixtures.on(store.build()).build();
    }
}
