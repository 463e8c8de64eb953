package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.BusyException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.list.ListQuery;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one host's transaction decides on while another's has changed it, at each isolation of the host. */
class JoinedLocksTest {

    static List<Arguments> everywhere() {
        List<Arguments> all = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            for (int isolation : new int[] {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            }) {
                // there MariaDB's reads hold what they read
                if (database != TestDatabase.MARIADB || isolation != Connection.TRANSACTION_SERIALIZABLE) {
                    all.add(Arguments.of(database, isolation));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 M5: a transaction that has seen an older tree makes no cycle")
    void cycle(TestDatabase database, int isolation) throws SQLException {
        try (Two two = new Two(database, isolation)) {
            CustomerId x = new Fixtures(two.crm).customer("X");
            CustomerId y = new Fixtures(two.crm).customer("Y");
            two.begin();
            two.crm.customers().classify(x, y);
            two.host.commit();
            Optional<ErrorCode> refused = two.late(late -> late.customers().classify(y, x));
            assertThat(refused).isPresent();
            assertThat(refused.get()).isIn(ErrorCode.CYCLE, ErrorCode.BUSY);
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 M2: entries that are deleted at once leave their category a leaf")
    void lastChildren(TestDatabase database, int isolation) throws SQLException {
        try (Two two = new Two(database, isolation)) {
            CustomerId category = new Fixtures(two.crm).customer("K");
            CustomerId one = new Fixtures(two.crm).customer("K1", category);
            CustomerId other = new Fixtures(two.crm).customer("K2", category);
            two.begin();
            two.crm.customers().delete(one);
            two.host.commit();
            two.late(late -> late.customers().delete(other));
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 D1: a change of a dictionary's value takes back no other that was committed meanwhile")
    void dictionaryValue(TestDatabase database, int isolation) throws SQLException {
        try (Two two = new Two(database, isolation)) {
            DictionaryValueId id = new Fixtures(two.crm).value(Dictionary.INDUSTRY, anIndustry(two.crm));
            two.begin();
            two.crm.dictionaries().rename(id, "Renamed");
            two.host.commit();
            two.late(late -> late.dictionaries().disable(id));
            DictionaryValue kept = two.crm.dictionaries().find(id).orElseThrow();
            assertThat(kept.text()).isEqualTo("Renamed");
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 M9: a contact person is compared with what it is now, and a customer takes all of its own along")
    void contactPerson(TestDatabase database, int isolation) throws SQLException {
        try (Two two = new Two(database, isolation)) {
            CustomerId customer = new Fixtures(two.crm).customer("C");
            ContactPersonId id = new Fixtures(two.crm).person(customer, "Wang");
            two.begin();
            two.crm.contactPersons().modify(id, new ContactPersonDraft("Wang", "Dr", "1", null));
            new Fixtures(two.crm).person(customer, "Li");
            two.host.commit();
            Optional<ErrorCode> refused =
                    two.late(late -> late.contactPersons().modify(id, ContactPersonDraft.named("Wang")));
            Optional<String> title = two.crm.contactPersons().find(id).map(ContactPerson::title);
            assertThat(title).isEqualTo(refused.isPresent() ? Optional.of("Dr") : Optional.empty());
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 M4: a customer that is deleted takes along the contact persons that were added meanwhile")
    void contactPersonsOfCustomer(TestDatabase database, int isolation) throws SQLException {
        assumeFalse(
                database == TestDatabase.H2 && isolation != Connection.TRANSACTION_READ_COMMITTED,
                "there H2 shows no transaction what was committed since it began, by no kind of read");
        try (Two two = new Two(database, isolation)) {
            CustomerId customer = new Fixtures(two.crm).customer("C");
            two.begin();
            new Fixtures(two.crm).person(customer, "Zhao");
            two.host.commit();
            if (two.late(late -> late.customers().delete(customer)).isEmpty()) {
                assertThat(two.crm.contactPersons().of(customer)).isEmpty();
            }
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("K2 M2 M4: what an open transaction names is neither subdivided nor deleted by another")
    void named(TestDatabase database, int isolation) throws SQLException {
        try (Two two = new Two(database, isolation)) {
            CustomerId customer = new Fixtures(two.crm).customer("C");
            two.begin();
            new Fixtures(two.crm).opportunity(o -> o.customer(customer));
            assertThat(two.tryLate(late -> new Fixtures(late).customer("below C", customer)))
                    .contains(ErrorCode.BUSY);
            two.other.rollback();
            two.look();
            assertThat(two.tryLate(late -> late.customers().delete(customer))).contains(ErrorCode.BUSY);
            two.other.rollback();
            two.host.commit();
            assertThat(two.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K2 M2: two stores on one H2 database keep out of each other's way")
    void twoStores() {
        DataSource source = TestDatabase.H2.freshDatabase();
        Crm one = Fixtures.on(JdbcStore.standalone(source).build()).build();
        one.createLedger();
        Crm other = Fixtures.on(JdbcStore.standalone(source).build()).build();
        CustomerId customer = new Fixtures(one).customer("C");
        one.inTransaction(group -> {
            new Fixtures(group).opportunity(o -> o.customer(customer));
            assertThatThrownBy(() -> new Fixtures(other).customer("below C", customer))
                    .isInstanceOf(BusyException.class);
            return null;
        });
        assertThat(one.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K10: plain queries lock nothing: what they have read another transaction changes at once")
    void queriesLockNothing(TestDatabase database) throws SQLException {
        try (Two two = new Two(database, Connection.TRANSACTION_READ_COMMITTED)) {
            Fixtures with = new Fixtures(two.crm);
            CustomerId customer = with.customer("C");
            var id = with.opportunity(o -> o.customer(customer)).id();
            var record = with.open(id);
            two.begin();
            two.crm.customers().level(null);
            two.crm.customers().find(customer);
            two.crm.contactRecords().of(id);
            two.crm.dictionaries().values(Dictionary.SALES_STAGE);
            two.late(late -> late.contactRecords().complete(record.id()));
            assertThat(two.tryLate(late ->
                            late.customers().modify(customer, new EntryDraft<>("C2", "New", CustomerDetails.none()))))
                    .isEmpty();
        }
    }

    private static String anIndustry(Crm crm) {
        return crm.dictionaries().values(Dictionary.INDUSTRY).get(0).text();
    }

    private interface Command {
        void on(Crm crm);
    }

    /** Two hosts on one ledger; the other has a snapshot from before what the first does. */
    private static final class Two implements AutoCloseable {

        final Host host;
        final Host other;
        final Crm crm;
        private final Crm late;

        Two(TestDatabase database, int isolation) throws SQLException {
            host = new Host(database);
            other = new Host(database);
            crm = host.ready();
            late = Fixtures.on(JdbcStore.joining(other.transaction).build())
                    .ledgerName(host.ledger())
                    .build();
            for (Host each : List.of(host, other)) {
                each.execute(
                        switch (database) {
                            case H2 -> "set lock_timeout 500";
                            case POSTGRESQL -> "set lock_timeout = 500";
                            case MARIADB -> "set innodb_lock_wait_timeout = 1";
                        });
                each.commit();
            }
            host.connection.setTransactionIsolation(isolation);
            other.connection.setTransactionIsolation(isolation);
        }

        /** Commits what was prepared and has the other look at the data. */
        void begin() throws SQLException {
            new Fixtures(crm).draft();
            host.commit();
            look();
        }

        void look() {
            late.opportunities().search(ListQuery.all());
        }

        /** What the other's command is refused with; else it is committed. */
        Optional<ErrorCode> late(Command command) throws SQLException {
            Optional<ErrorCode> refused = tryLate(command);
            if (refused.isPresent()) {
                other.rollback();
            } else {
                other.commit();
            }
            return refused;
        }

        Optional<ErrorCode> tryLate(Command command) {
            try {
                command.on(late);
                return Optional.empty();
            } catch (CrmException refused) {
                return Optional.of(refused.code());
            }
        }

        /** Asked outside both. */
        List<String> verify() throws SQLException {
            host.commit();
            other.rollback();
            return host.standalone().build().verify();
        }

        @Override
        public void close() throws SQLException {
            host.close();
            other.close();
        }
    }
}
