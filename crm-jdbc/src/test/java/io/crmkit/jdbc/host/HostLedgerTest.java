package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordColumns;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The CRM on the host's own partners and staff, joined to the host's transaction. */
class HostLedgerTest {

    private static final int SAVEPOINT = 2;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M1 M2 A1 L1: adding, listing by name and the analysis work on the host's tables, each within its budget")
    void onTheHostsTables(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partnersAndStaff(host);
            StatementCount count = new StatementCount();
            Connection counted = count.on(new OneConnection(host.connection)).getConnection();
            HostTransaction transaction = () -> counted;
            Crm crm = Fixtures.on(JdbcStore.joining(() -> transaction).build())
                    .ledgerName(host.ledger())
                    .ledger(new HostLedger())
                    .build();
            crm.createLedger();

            OpportunityId zebra = add(crm, "N1", 20, 7, "300");
            add(crm, "N2", 3, 7, "50");
            AddOpportunity third = draft(crm, "N3", 4, 8, "1000");
            within(count, 4 + SAVEPOINT, () -> crm.opportunities().add(third));
            AddRecord<OpportunityId> record = AddRecord.to(zebra)
                    .at(Fixtures.TODAY.atTime(9, 0))
                    .employee(staff(8))
                    .subject("Call")
                    .rate(new BigDecimal("100"))
                    .completed()
                    .build();
            within(count, 7 + SAVEPOINT, () -> crm.contactRecords().add(record));

            ListQuery byName = ListQuery.all()
                    .sortedBy(Sort.by(OpportunityColumns.CUSTOMER))
                    .where(Filter.where(OpportunityColumns.CUSTOMER, Operator.CONTAINS, "LTD"));
            assertThat(crm.opportunities().search(byName).rows())
                    .extracting(row -> row.get(OpportunityColumns.CUSTOMER).orElseThrow())
                    .containsExactly("alpha Ltd", "Beta Ltd", "Zebra Ltd");
            within(count, 1 + SAVEPOINT, () -> crm.opportunities().search(byName));

            OpportunityCriteria south =
                    OpportunityCriteria.groupBy(Grouping.CUSTOMER).forCustomer(partner(1));
            assertThat(crm.reports().opportunities(south).rows())
                    .extracting(Group::code)
                    .containsExactly("P20", "P3");
            assertThat(crm.reports().opportunities(south).total().opportunityAmount())
                    .isEqualByComparingTo("325");
            within(count, 1 + SAVEPOINT, () -> crm.reports().opportunities(south));
            assertThat(crm.reports()
                            .opportunities(OpportunityCriteria.groupBy(Grouping.EMPLOYEE))
                            .rows())
                    .extracting(Group::name)
                    .containsExactly("Ann Zhang", "Bob Li");
            OpportunityCriteria southByStaff =
                    OpportunityCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(partner(1));
            assertThat(crm.reports().opportunities(southByStaff).rows())
                    .extracting(Group::code)
                    .containsExactly("B7");
            within(count, 1 + SAVEPOINT, () -> crm.reports().opportunities(southByStaff));
            assertThat(crm.verify()).isEmpty();
            renamedAndDeleted(host, crm);
            refused(crm);
            within(count, 12 + SAVEPOINT, () -> crm.opportunities().delete(zebra));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A2 L1: the analysis of projects and the lists of projects and records work on the host's tables")
    void projectsOnTheHostsTables(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partnersAndStaff(host);
            StatementCount count = new StatementCount();
            Connection counted = count.on(new OneConnection(host.connection)).getConnection();
            HostTransaction transaction = () -> counted;
            Crm crm = Fixtures.on(JdbcStore.joining(() -> transaction).build())
                    .ledgerName(host.ledger())
                    .ledger(new HostLedger())
                    .build();
            crm.createLedger();
            add(crm, "N1", 3, 8, "1000");
            ProjectId zebra = project(crm, add(crm, "N2", 20, 7, "300"), "P2");
            project(crm, add(crm, "N3", 4, 7, "50"), "P1");
            Fixtures with = new Fixtures(crm);
            AddRecord<ProjectId> visit = AddRecord.to(zebra)
                    .at(Fixtures.TODAY.atTime(9, 0))
                    .employee(staff(8))
                    .subject("Visit")
                    .stage(with.stage("Closing"))
                    .cost(new BigDecimal("30"))
                    .amount(new BigDecimal("120"))
                    .completed()
                    .build();
            within(count, 7 + SAVEPOINT, () -> crm.maintenanceRecords().add(visit));

            ProjectCriteria south = ProjectCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(partner(1));
            assertThat(crm.reports()
                            .projects(south.atStage(with.stage("Proposal")))
                            .rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.name()).isEqualTo("Ann Zhang");
                        assertThat(row.sums().actualProfit()).isEqualByComparingTo("90");
                        assertThat(row.sums().expected()).isEqualByComparingTo("300");
                    });
            within(count, 1 + SAVEPOINT, () -> crm.reports().projects(south));
            assertThat(crm.reports()
                            .projects(ProjectCriteria.groupBy(Grouping.CUSTOMER))
                            .rows())
                    .extracting(Group::name)
                    .containsExactly("Beta Ltd", "Zebra Ltd");

            ListQuery byName = ListQuery.all().sortedBy(Sort.descendingBy(ProjectColumns.CUSTOMER));
            assertThat(crm.projects().search(byName).rows())
                    .extracting(
                            row -> row.get(ProjectColumns.CUSTOMER).orElseThrow(),
                            row -> row.get(ProjectColumns.ORIGIN).orElseThrow())
                    .containsExactly(tuple("Zebra Ltd", "N2"), tuple("Beta Ltd", "N3"));
            within(count, 1 + SAVEPOINT, () -> crm.projects().search(byName));
            ListQuery ofZebra = ListQuery.all().where(Filter.where(RecordColumns.CUSTOMER, Operator.CONTAINS, "zebra"));
            assertThat(crm.maintenanceRecords().search(ofZebra).rows())
                    .extracting(
                            row -> row.get(RecordColumns.CUSTOMER).orElseThrow(),
                            row -> row.get(RecordColumns.EMPLOYEE).orElseThrow())
                    .containsExactly(tuple("Zebra Ltd", "Bob Li"));
            within(count, 1 + SAVEPOINT, () -> crm.maintenanceRecords().search(ofZebra));
            assertThat(crm.verify()).isEmpty();
        }
    }

    private static ProjectId project(Crm crm, OpportunityId won, String number) {
        crm.opportunities().approve(won);
        return crm.projects().convert(won, number).id();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: a partner that the host adds can be used in the same transaction, and its rollback undoes both")
    void partnerOfTheSameTransaction(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partnersAndStaff(host);
            Crm crm = host.joined().ledger(new HostLedger()).build();
            crm.createLedger();
            host.commit();
            assertThatThrownBy(() -> add(crm, "N1", 50, 7, "1")).isInstanceOf(ValidationException.class);
            host.execute("insert into partner values (50, 'P50', 'New Ltd', null)");
            OpportunityId id = add(crm, "N1", 50, 7, "1");
            assertThat(crm.verify()).isEmpty();
            host.rollback();
            assertThat(crm.opportunities().find(id)).isEmpty();
            assertThat(host.count("partner where id = 50")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("U3 M1: alone on the host's tables restrictions name its partners and staff, in one statement a page")
    void restrictedAndAlone(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            partnersAndStaff(host);
            host.commit();
            Crm all = host.standalone().ledger(new HostLedger()).build();
            all.createLedger();
            add(all, "N1", 20, 7, "300");
            add(all, "N2", 3, 8, "50");
            add(all, "N3", 4, 8, "1000");
            assertThat(seen(host, new Restriction.CustomerIn(Set.of(partner(20), partner(4)))))
                    .containsExactly("N1", "N3");
            assertThat(seen(host, new Restriction.EmployeeUnder(staff(8)))).containsExactly("N2", "N3");
            assertThat(seen(host, new Restriction.EmployeeIn(Set.of(staff(99)))))
                    .isEmpty();
            assertThat(seen(host, new Restriction.CustomerIn(Set.of(new CustomerId("other", "20")))))
                    .isEmpty();
            assertThat(all.verify()).isEmpty();
        }
    }

    private static List<String> seen(Host host, Restriction restriction) {
        AccessPolicy policy = new AccessPolicy() {
            @Override
            public Restriction opportunities(Actor actor) {
                return restriction;
            }
        };
        Crm crm = host.standalone().ledger(new HostLedger()).policy(policy).build();
        assertThat(crm.reports()
                        .opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER))
                        .total()
                        .count())
                .isEqualTo(new Fixtures(crm).numbers(ListQuery.all()).size());
        return new Fixtures(crm).numbers(ListQuery.all());
    }

    private static void partnersAndStaff(Host host) throws SQLException {
        host.execute("delete from partner where parent_id is not null");
        host.execute("delete from partner");
        host.execute("delete from staff");
        host.execute("insert into partner values (1, 'S', 'South', null)");
        host.execute("insert into partner values (20, 'P20', 'Zebra Ltd', 1), (3, 'P3', 'alpha Ltd', 1)");
        host.execute("insert into partner values (4, 'P4', 'Beta Ltd', null)");
        host.execute("insert into staff values (7, 'B7', 'Ann Zhang'), (8, 'B8', 'Bob Li')");
    }

    private static void renamedAndDeleted(Host host, Crm crm) throws SQLException {
        host.execute("update partner set name = 'Beta Inc' where id = 4");
        host.execute("delete from partner where id = 3");
        List<Row<OpportunityId>> rows =
                crm.opportunities().search(ListQuery.all()).rows();
        assertThat(rows.get(1).get(OpportunityColumns.CUSTOMER)).isEmpty();
        assertThat(rows.get(2).get(OpportunityColumns.CUSTOMER)).contains("Beta Inc");
        assertThat(crm.verify()).singleElement().asString().startsWith("M4").contains("erp:3");
    }

    private static void refused(Crm crm) {
        assertThatThrownBy(() -> crm.customers().add(Customer.draft("X", "New")))
                .isInstanceOfSatisfying(
                        CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.READ_ONLY_LEDGER));
        assertThatThrownBy(() -> add(crm, "N9", 1, 99, "1"))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.code())
                                .containsExactly("customer NOT_A_LEAF", "salesperson UNKNOWN_REFERENCE"));
    }

    private static OpportunityId add(Crm crm, String number, int partner, int staff, String expected) {
        return crm.opportunities()
                .add(draft(crm, number, partner, staff, expected))
                .id();
    }

    private static AddOpportunity draft(Crm crm, String number, int partner, int staff, String expected) {
        return AddOpportunity.builder()
                .number(number)
                .subject("Subject")
                .customer(partner(partner))
                .salesperson(staff(staff))
                .stage(crm.dictionaries()
                        .find(Dictionary.SALES_STAGE, "Proposal")
                        .orElseThrow()
                        .id())
                .expected(new BigDecimal(expected))
                .start(Fixtures.TODAY)
                .build();
    }

    private static CustomerId partner(int id) {
        return new CustomerId("erp", String.valueOf(id));
    }

    private static EmployeeId staff(int id) {
        return new EmployeeId("erp", String.valueOf(id));
    }

    private static void within(StatementCount count, int budget, Runnable work) {
        assertThat(count.of(work)).hasSizeBetween(1, budget);
    }
}
