package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.testkit.Fixtures;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreeVerifierTest {

    private final DataSource source = TestDatabase.H2.freshDatabase();
    private final Crm crm = Fixtures.on(JdbcStore.standalone(source).build()).build();

    @Test
    @DisplayName("M5: verify() finds entries that stand below themselves, though no way from the top leads to them")
    void cycle() {
        crm.createLedger();
        CustomerId x = new Fixtures(crm).customer("X");
        CustomerId y = new Fixtures(crm).customer("Y", x);
        new Fixtures(crm).customer("Z");
        assertThat(crm.verify()).isEmpty();
        TestDatabase.execute(
                source,
                "update crm_customer set parent = '" + y.key() + "', has_children = true where id = '" + x.key() + "'",
                "update crm_customer set has_children = true where id = '" + y.key() + "'");
        assertThat(crm.verify())
                .hasSize(2)
                .allMatch(found -> found.startsWith("M5"))
                .anyMatch(found -> found.contains("X"));
    }

    @Test
    @DisplayName("M2: verify() finds a leaf that is said to be a category, and the reverse")
    void category() {
        crm.createLedger();
        CustomerId x = new Fixtures(crm).customer("X");
        new Fixtures(crm).customer("Y", x);
        TestDatabase.execute(source, "update crm_customer set has_children = not has_children");
        assertThat(crm.verify()).hasSize(2).allMatch(found -> found.startsWith("M2"));
    }
}
