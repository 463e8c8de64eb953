package io.crmkit.jdbc.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewKeyTest {

    private final DataSource source = TestDatabase.H2.freshDatabase();
    private final Store store = JdbcStore.standalone(source).build();

    @Test
    @DisplayName(
            "M1: the keys that the library makes, for its own tables and for the host's, come from the id generator")
    void generated() {
        TestDatabase.execute(
                source, "create table debtor (guid char(32) primary key, no varchar(64), name varchar(200))");
        AtomicLong next = new AtomicLong();
        Crm crm = Fixtures.on(store)
                .ids(() -> new UUID(7, next.incrementAndGet()))
                .ledger(MappedLedger.builder()
                        .customers(MappedTable.of("debtor")
                                .id("guid", IdType.TEXT)
                                .code("no")
                                .name("name")
                                .editable(NewKey.hex()))
                        .others(store.ownLedger("main"))
                        .build(source))
                .build();
        Fixtures.on(store).build().createLedger();
        assertThat(crm.customers().add(Customer.draft("C", "Customer")).id().key())
                .matches("0{15}70{15}[1-9]");
        assertThat(crm.employees().add(Employee.draft("E", "Employee")).id().key())
                .matches("0{8}-0000-0007-0000-0{11}[1-9]");
    }
}
