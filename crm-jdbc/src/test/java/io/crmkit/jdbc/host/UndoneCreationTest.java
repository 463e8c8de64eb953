package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host creates a ledger, rolls back to a savepoint of its own, and creates the ledger again with other decimals. */
class UndoneCreationTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7 V1: the decimals of an undone ledger are forgotten, within the host's transaction and after it")
    void forgotten(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Store store = JdbcStore.joining(host.transaction).build();
            Savepoint before = host.connection.setSavepoint();
            Crm crm = crm(store, host, 2);
            crm.createLedger();
            add(crm, "0.01");
            host.connection.rollback(before);

            crm(store, host, 3).createLedger();
            assertThat(add(crm, "0.001").present().amount()).hasToString("0.001");
            host.commit();
            Opportunity kept = add(crm, "0.002");
            host.commit();
            assertThat(crm.opportunities().get(kept.id()).present().amount()).hasToString("0.002");
            assertThat(crm.verify()).isEmpty();
        }
    }

    private static Crm crm(Store store, Host host, int scale) {
        return Fixtures.on(store).ledgerName(host.ledger()).scale(scale).build();
    }

    private static Opportunity add(Crm crm, String amount) {
        Fixtures with = new Fixtures(crm);
        return crm.opportunities()
                .add(with.draft().expected(new BigDecimal(amount)).build());
    }
}
