package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.jdbc.Completion;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README shows of a host. */
class HostSnippetsTest {

    private final DataSource dataSource = database();
    private final List<String> notified = new ArrayList<>();

    @Test
    @DisplayName("K7 E1: the host's rollback undoes everything and its commit calls the listeners")
    void joined() throws SQLException {
        migrate();
        setUp();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            JoinedConnection host = JoinedConnection.of(connection);
            Crm crm = Crm.builder()
                    .store(JdbcStore.joining(host).build())
                    .actor(Actor.of("ann"))
                    .listener(new CrmListener() {
                        @Override
                        public void afterCommit(CrmEvent event) {
                            if (event instanceof CrmEvent.OpportunityEvent changed) { // one command may raise several
                                notified.add(changed.context().action().text());
                            }
                        }
                    })
                    .build();
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into invoice values (1, 900)");
            }
            add(crm, "OPP-1");
            connection.rollback(); // the invoice and the opportunity are gone
            host.rolledBack();

            add(crm, "OPP-2");
            connection.commit();
            host.committed(); // only now is the listener called
            assertThat(crm.opportunities().findByNumber("OPP-1")).isEmpty();
            assertThat(crm.opportunities().findByNumber("OPP-2")).isPresent();
            connection.rollback();
            host.rolledBack();
        }
        assertThat(notified).containsExactly("opportunity.add");
    }

    @Test
    @DisplayName("K7 E1: a host with a transaction manager hands over its current transaction, and reports how it ends")
    void managed() throws SQLException {
        migrate();
        setUp();
        Crm crm = Crm.builder()
                .store(JdbcStore.joining(() -> new CurrentTransaction(UnitOfWork.current()))
                        .notifiesCompletion()
                        .build())
                .actor(Actor.of("ann"))
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        notified.add(event.context().action().text());
                    }
                })
                .build();
        assertThatThrownBy(() -> UnitOfWork.run(dataSource, () -> {
                    add(crm, "OPP-1");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(notified).isEmpty();
        UnitOfWork.run(dataSource, () -> {
            add(crm, "OPP-2");
            assertThat(notified).isEmpty();
        });
        assertThat(notified).containsExactly("opportunity.add");
        UnitOfWork.run(dataSource, () -> {
            assertThat(crm.opportunities().findByNumber("OPP-1")).isEmpty();
            assertThat(crm.opportunities().findByNumber("OPP-2")).isPresent();
        });
    }

    record CurrentTransaction(UnitOfWork work) implements HostTransaction {

        @Override
        public Connection connection() {
            return work.connection();
        }

        @Override
        public Object identity() {
            return work;
        }

        @Override
        public boolean notifiesCompletion() {
            return true;
        }

        @Override
        public void onCompletion(Completion completion) {
            work.whenEnded(committed -> {
                if (committed) {
                    completion.committed();
                } else {
                    completion.rolledBack();
                }
            });
        }
    }

    private void migrate() {
        CrmSchema.migrate(dataSource, CrmSchema.PREFIX); // or run what CrmSchema.script("postgresql", "crm_") prints
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table invoice (id int primary key, amount int)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void setUp() {
        Crm crm = Crm.builder()
                .store(JdbcStore.standalone(dataSource).build())
                .actor(Actor.of("setup"))
                .build();
        crm.createLedger();
        crm.customers().add(Customer.draft("C1", "Sunrise Trading"));
        crm.employees().add(Employee.draft("E1", "Ann Zhang"));
    }

    private static void add(Crm crm, String number) {
        CustomerId customer = crm.customers().findByCode("C1").orElseThrow().id();
        EmployeeId ann = crm.employees().findByCode("E1").orElseThrow().id();
        crm.opportunities()
                .add(AddOpportunity.builder()
                        .number(number)
                        .subject("Warehouse software")
                        .customer(customer)
                        .salesperson(ann)
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .expected(new BigDecimal("120000"))
                        .start(LocalDate.of(2026, 3, 2))
                        .build());
    }

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
