package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.ListQuery;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one host's transaction decides on while another's has changed it, at each isolation of the host. */
class JoinedLocksTest {

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 M5: a transaction that has seen an older tree makes no cycle")
    void cycle(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            CustomerId x = new Fixtures(two.crm).customer("X");
            CustomerId y = new Fixtures(two.crm).customer("Y");
            two.begin();
            two.meanwhile(crm -> crm.customers().classify(x, y));
            Optional<ErrorCode> refused = two.late(late -> late.customers().classify(y, x));
            assertThat(refused).isPresent();
            assertThat(refused.get()).isIn(ErrorCode.CYCLE, ErrorCode.BUSY, ErrorCode.ISOLATION);
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 M2: entries that are deleted at once leave their category a leaf")
    void lastChildren(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            CustomerId category = new Fixtures(two.deciding).customer("K");
            CustomerId one = new Fixtures(two.deciding).customer("K1", category);
            CustomerId other = new Fixtures(two.deciding).customer("K2", category);
            two.begin();
            two.meanwhile(crm -> crm.customers().delete(one));
            two.late(late -> late.customers().delete(other));
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 M2: entries that are moved away at once leave their category a leaf")
    void lastChildrenMoved(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            CustomerId category = new Fixtures(two.deciding).customer("K");
            CustomerId one = new Fixtures(two.deciding).customer("K1", category);
            CustomerId other = new Fixtures(two.deciding).customer("K2", category);
            two.begin();
            two.meanwhile(crm -> crm.customers().moveToTop(one));
            two.late(late -> late.customers().moveToTop(other));
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 D1: a change of a dictionary value does not overwrite another one committed meanwhile")
    void dictionaryValue(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
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
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 M9: a change of a contact person takes effect or is refused when another was committed meanwhile")
    void contactPerson(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            CustomerId customer = new Fixtures(two.crm).customer("C");
            ContactPersonId id = new Fixtures(two.crm).person(customer, "Wang");
            two.begin();
            two.crm.contactPersons().modify(id, new ContactPersonDraft("Wang", "Dr", "1", null));
            new Fixtures(two.crm).person(customer, "Li");
            two.host.commit();
            Optional<ErrorCode> refused =
                    two.late(late -> late.contactPersons().modify(id, ContactPersonDraft.named("Wang")));
            Optional<String> title = two.crm.contactPersons().find(id).flatMap(ContactPerson::title);
            assertThat(title).isEqualTo(refused.isPresent() ? Optional.of("Dr") : Optional.empty());
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 M4: deleting a customer also deletes the contact persons that were added meanwhile")
    void contactPersonsOfCustomer(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
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
    @EnumSource
    @DisplayName("K10: plain queries lock nothing: another transaction can change at once what they have read")
    void queriesLockNothing(TestDatabase database) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, Connection.TRANSACTION_READ_COMMITTED)) {
            Fixtures with = new Fixtures(two.crm);
            CustomerId customer = with.customer("C");
            var id = with.opportunity(o -> o.customer(customer)).id();
            var record = with.open(id);
            two.begin();
            two.crm.customers().level().search(ListQuery.all());
            two.crm.customers().find(customer);
            two.crm.contactRecords().of(id);
            two.crm.dictionaries().values(Dictionary.SALES_STAGE);
            two.late(late -> late.contactRecords().complete(record.id()));
            assertThat(two.tryLate(late -> late.customers().modify(customer, Customer.draft("C2", "New"))))
                    .isEmpty();
        }
    }

    private static String anIndustry(Crm crm) {
        return crm.dictionaries().values(Dictionary.INDUSTRY).get(0).text();
    }
}
