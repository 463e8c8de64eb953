package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file whose CRM is closed by a plugin. */
class ClosingPluginTest {

    private final List<String> heard = new ArrayList<>();

    private @Nullable Crm crm;

    @TempDir
    Path folder;

    @Test
    @DisplayName("E1: a plugin cannot close the CRM before the commit; if it does afterwards, the next command fails")
    void closing() {
        Path file = folder.resolve("crm");
        Opportunity opportunity;
        try (Crm other = Fixtures.on(JdbcStore.h2File(file).build()).build()) {
            other.createLedger();
            opportunity = new Fixtures(other).opportunity();
        }
        crm = Fixtures.on(JdbcStore.h2File(file).build()).plugin(new Closing()).build();
        assertThat(crm.opportunities().approve(opportunity.id()).state()).isEqualTo(OpportunityState.APPROVED);
        assertThat(heard).containsExactly("refused before", "closed after", "told all the same");
        assertThatThrownBy(() -> crm.opportunities().revokeApproval(opportunity.id()))
                .isInstanceOf(IllegalStateException.class);
        crm.close();
        try (Crm again = Fixtures.on(JdbcStore.h2File(file).build()).build()) {
            assertThat(again.opportunities().get(opportunity.id()).state()).isEqualTo(OpportunityState.APPROVED);
            assertThat(again.verify()).isEmpty();
        }
    }

    /** Closes whenever it hears of something. */
    private final class Closing implements CrmPlugin {

        @Override
        public String id() {
            return "closing";
        }

        @Override
        public void install(Contributions contributions) {
            contributions.listener(new CrmListener() {
                @Override
                public void beforeCommit(CrmEvent event) {
                    assertThatThrownBy(crm::close)
                            .isInstanceOfSatisfying(
                                    CrmException.class,
                                    refused -> assertThat(refused.code()).isEqualTo(ErrorCode.RE_ENTERED));
                    heard.add("refused before");
                }

                @Override
                public void afterCommit(CrmEvent event) {
                    crm.close();
                    heard.add("closed after");
                }
            });
            contributions.listener(new CrmListener() {
                @Override
                public void afterCommit(CrmEvent event) {
                    heard.add("told all the same");
                }
            });
        }
    }
}
