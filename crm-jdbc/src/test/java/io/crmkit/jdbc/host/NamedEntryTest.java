package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.testkit.Fixtures;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries of the CRM's own ledger that one transaction names in a document while another wants to be rid of them. */
class NamedEntryTest {

    static List<Arguments> entries() {
        List<Arguments> all = new ArrayList<>();
        for (Arguments everywhere : TwoHosts.everywhere()) {
            for (MasterKind kind : MasterKind.values()) {
                all.add(Arguments.of(everywhere.get()[0], everywhere.get()[1], kind));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("K2 M2 M4: what an open transaction names is neither subdivided nor deleted by another")
    void open(TestDatabase database, int isolation, MasterKind kind) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            add(two.crm, kind);
            two.begin();
            name(two.crm, kind);
            assertThat(two.tryLate(late -> subdivide(late, kind))).contains(ErrorCode.BUSY);
            two.other.rollback();
            two.look();
            assertThat(two.tryLate(late -> delete(late, kind))).contains(ErrorCode.BUSY);
            two.other.rollback();
            two.host.commit();
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("K2 K9 M2 M3 M4: a transaction cannot subdivide or delete what others have used since it began")
    void since(TestDatabase database, int isolation, MasterKind kind) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            add(two.crm, kind);
            for (Consumer<Crm> change : List.<Consumer<Crm>>of(crm -> subdivide(crm, kind), crm -> delete(crm, kind))) {
                two.begin();
                name(two.crm, kind);
                two.host.commit();
                assertThat(two.late(change::accept)).isPresent();
                assertThat(two.verify()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("K2 K9 M2 M3: the same where what names it is in a transaction of the CRM's own")
    void sinceInOwn(TestDatabase database, int isolation, MasterKind kind) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            add(two.crm, kind);
            two.begin();
            name(two.host.standalone().build(), kind);
            assertThat(two.late(late -> subdivide(late, kind))).isPresent();
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("K2 M2: what has been subdivided since a transaction began is not named by it")
    void subdividedSince(TestDatabase database, int isolation, MasterKind kind) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            add(two.crm, kind);
            two.begin();
            two.meanwhile(crm -> subdivide(crm, kind));
            assertThat(two.late(late -> name(late, kind))).isPresent();
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K2 K9 D1 M9: values and contact persons that have been named since a transaction began stay")
    void valuesAndPersons(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            Fixtures with = new Fixtures(two.crm);
            var opportunity = with.opportunity().id();
            ContactPersonId person = with.person(with.customer("C1"), "Wang");
            DictionaryValueId type = with.values(Dictionary.CONTACT_TYPE).get(0);
            for (TwoHosts.Command delete : List.<TwoHosts.Command>of(
                    late -> late.dictionaries().delete(type),
                    late -> late.contactPersons().delete(person))) {
                two.begin();
                with.open(opportunity, record -> record.type(type).contactPerson(person));
                two.host.commit();
                assertThat(two.late(delete)).isPresent();
                assertThat(two.verify()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K2 M2: two stores on one H2 database keep out of each other's way")
    void twoStores(MasterKind kind) {
        DataSource source = TestDatabase.H2.freshDatabase();
        Crm one = Fixtures.on(JdbcStore.standalone(source).build()).build();
        one.createLedger();
        Crm other = Fixtures.on(JdbcStore.standalone(source).build()).build();
        new Fixtures(one).draft();
        add(one, kind);
        one.inTransaction(group -> {
            name(group, kind);
            assertThatThrownBy(() -> subdivide(other, kind)).isInstanceOf(BusyException.class);
            return null;
        });
        assertThat(one.verify()).isEmpty();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static void add(Crm crm, MasterKind kind) {
        Fixtures with = new Fixtures(crm);
        switch (kind) {
            case CUSTOMER -> with.customer("X");
            case EMPLOYEE -> with.employee("X");
            case PRODUCT -> List.of("P1", "X").forEach(with.quotes()::product);
        }
    }

    private static void name(Crm crm, MasterKind kind) {
        Fixtures with = new Fixtures(crm);
        switch (kind) {
            case CUSTOMER -> with.opportunity(o -> o.customer(with.customer("X")));
            case EMPLOYEE -> with.opportunity(o -> o.salesperson(with.employee("X")));
            case PRODUCT ->
                with.quotes().direct(q -> q.lines(List.of(with.quotes().line("X", "1", "5"))));
        }
    }

    private static void subdivide(Crm crm, MasterKind kind) {
        Fixtures with = new Fixtures(crm);
        switch (kind) {
            case CUSTOMER -> with.customer("below X", with.customer("X"));
            case EMPLOYEE -> with.employee("below X", with.employee("X"));
            case PRODUCT -> with.quotes().product("below X", null, with.quotes().product("X"));
        }
    }

    private static void delete(Crm crm, MasterKind kind) {
        Fixtures with = new Fixtures(crm);
        switch (kind) {
            case CUSTOMER -> crm.customers().delete(with.customer("X"));
            case EMPLOYEE -> crm.employees().delete(with.employee("X"));
            case PRODUCT -> crm.products().delete(with.quotes().product("X"));
        }
    }
}
