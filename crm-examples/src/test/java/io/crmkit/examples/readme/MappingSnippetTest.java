package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.ledger.Customer;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Listed;
import io.crmkit.user.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the pages show of mapping a ledger. */
class MappingSnippetTest {

    private final DataSource dataSource = GuidTables.create();

    @Test
    @DisplayName("M1: the README's mapping, which only reads")
    void theShortest() {
        Store store = JdbcStore.standalone(dataSource).build();
        Crm crm = Crm.builder()
                .store(store)
                .ledger(MappedLedger.builder()
                        .customers(MappedTable.of("customers")
                                .id("guid", IdType.TEXT)
                                .code("id")
                                .name("name"))
                        .employees(MappedTable.of("employees")
                                .id("guid", IdType.TEXT)
                                .code("id")
                                .name("username"))
                        .others(store.ownLedger("main")) // the CRM keeps the products
                        .build(dataSource))
                .actor(Actor.of("ann"))
                .build();
        crm.createLedger();
        assertThat(Listed.entries(crm.customers())).extracting(Customer::name).containsExactly("Alpha");
    }

    @Test
    @DisplayName("M1, M4, M6: the complete mapping on the page of crm-jdbc")
    void theBooks() {
        Crm crm = GuidBooks.open(dataSource);
        assertThat(Listed.codes(crm.customers())).containsExactly("000001", "V000001");
        Customer owes = crm.customers().findByCode("000001").orElseThrow();
        assertThatThrownBy(() -> crm.customers().delete(owes.id()))
                .isInstanceOf(InUseException.class)
                .hasMessageContaining("250.50 receivable, 1 invoice");
        Customer added = crm.customers().add(Customer.draft("000002", "New"));
        assertThat(added.id().key()).matches("[0-9a-f]{32}");
    }

    @Test
    @DisplayName("M1: the problems on the page of crm-jdbc are those of a first attempt, all at once")
    void problems() throws IOException {
        String page = Files.readString(Path.of("../crm-jdbc/README.md"));
        Store store = JdbcStore.standalone(dataSource).schema(SchemaMode.NONE).build();
        assertThatThrownBy(() -> MappedLedger.builder()
                        .customers(MappedTable.of("customers")
                                .id("guid", IdType.UUID)
                                .code("id")
                                .editable(NewKey.hex()))
                        .employees(MappedTable.of("employee"))
                        .others(store.ownLedger("main"))
                        .build(dataSource))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(4)
                                .allSatisfy(problem -> assertThat(page).contains(problem)));
    }
}
