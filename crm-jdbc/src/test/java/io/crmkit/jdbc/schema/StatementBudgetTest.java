package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.AddRecord;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What operations cost: statements, commit aside. Joined they cost two more, for the savepoint; with a restriction one
 * more at most.
 *
 * <pre>
 * add an opportunity                                 4, numbered by the CRM 7
 * add and complete a contact record, with back-fill  7
 * delete an opportunity with any number of records  12
 * delete a project with any number of records,
 *   vendors and documents                           16
 * add or change a vendor                             6
 * add a document of up to a MiB                      7
 * a page                                             1, with its total 2
 * a report                                           1
 * </pre>
 */
class StatementBudgetTest {

    private static final int SAVEPOINT = 2;
    private static final int RESTRICTION = 1;

    private final StatementCount count = new StatementCount();

    @ParameterizedTest
    @EnumSource
    @DisplayName("The statement budgets hold in own transactions, on the CRM's own ledger")
    void standalone(TestDatabase database) {
        JdbcStore store = JdbcStore.standalone(count.on(database.freshPool(2))).build();
        Fixtures.on(store).build().createLedger();
        everything(store, 0);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: the statement budgets hold in the host's transaction, with two more for the savepoint")
    void joined(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        try (Connection connection = count.on(source).getConnection()) {
            connection.setAutoCommit(false);
            HostTransaction host = () -> connection;
            JdbcStore store = JdbcStore.joining(() -> host).build();
            Fixtures.on(store).build().createLedger();
            everything(store, SAVEPOINT);
            connection.commit();
        }
    }

    private void everything(JdbcStore store, int more) {
        budgets(Fixtures.on(store), more, "N", List.of(0, 3, 300));
        Restriction some = new Restriction.Or(List.of(
                new Restriction.EmployeeUnder(new Fixtures(Fixtures.on(store).build()).employee("E1")),
                new Restriction.None()));
        CrmBuilder restricted = Fixtures.on(store).policy(new AccessPolicy() {
            @Override
            public Restriction opportunities(Actor actor) {
                return some;
            }
        });
        budgets(restricted, more + RESTRICTION, "R", List.of(0, 30));
    }

    private void budgets(CrmBuilder builder, int more, String numbers, List<Integer> recordCounts) {
        Crm crm = builder.build();
        Fixtures with = new Fixtures(crm);
        with.opportunity();
        writing(crm, with, more, numbers);
        reading(crm, with, more);
        for (int records : recordCounts) {
            OpportunityId doomed = with.opportunity().id();
            for (int i = 0; i < records; i++) {
                crm.contactRecords().reply(with.completed(doomed).id(), "well done");
            }
            costs(
                    "delete an opportunity with " + records + " records",
                    12 + more,
                    () -> crm.opportunities().delete(doomed));
        }
        for (int parts : List.of(0, 1, 30)) {
            ProjectId doomed = with.project().id();
            for (int i = 0; i < parts; i++) {
                with.completedWork(doomed, r -> r);
                with.vendor(doomed, "V" + i);
                with.document(doomed, "document", (byte) i);
            }
            costs(
                    "delete a project with " + parts + " records, vendors and documents",
                    16 + more,
                    () -> crm.projects().delete(doomed));
        }
        assertThat(crm.verify()).isEmpty();
    }

    private void writing(Crm crm, Fixtures with, int more, String numbers) {
        AddOpportunity add =
                with.draft().no(numbers + "1").expected(BigDecimal.TEN).build();
        AddOpportunity unnumbered = with.draft().build();
        costs("add an opportunity", 4 + more, () -> crm.opportunities().add(add));
        costs(
                "add an opportunity, numbered",
                7 + more,
                () -> crm.opportunities().add(unnumbered));
        OpportunityId id =
                crm.opportunities().findByNumber(numbers + "1").orElseThrow().id();
        AddRecord record = with.note(id)
                .stage(with.stage("Closing"))
                .contactPerson(with.person(with.customer("C1"), "Wang " + numbers))
                .completed()
                .build();
        ProjectId project = with.project().id();
        CustomerId vendor = with.customer("C1");
        costs("add a vendor", 6 + more, () -> crm.projects().setVendor(project, vendor, "role"));
        costs("add a document", 7 + more, () -> with.document(project, "document", (byte) 1));
        costs(
                "add and complete a record, with back-fill",
                7 + more,
                () -> crm.contactRecords().add(record));
    }

    private void reading(Crm crm, Fixtures with, int more) {
        costs("a page", 1 + more, () -> crm.opportunities().search(ListQuery.all()));
        costs(
                "a page with its total",
                2 + more,
                () -> crm.opportunities().search(ListQuery.all().withTotal()));
        ListQuery byName = ListQuery.all()
                .sortedBy(Sort.by(OpportunityColumns.CUSTOMER))
                .where(Filter.where(OpportunityColumns.EMPLOYEE, Operator.CONTAINS, "e"));
        costs(
                "a page by the customer's name",
                1 + more,
                () -> crm.opportunities().search(byName));
        CustomerId category = with.customer("K");
        with.customer("K1", category);
        OpportunityCriteria byCustomer = OpportunityCriteria.by(Grouping.CUSTOMER);
        OpportunityCriteria ofCategory =
                OpportunityCriteria.by(Grouping.EMPLOYEE).of(category);
        costs("the analysis", 1 + more, () -> crm.reports().opportunities(byCustomer));
        costs("the analysis of a category", 1 + more, () -> crm.reports().opportunities(ofCategory));
    }

    private void costs(String what, int budget, Runnable work) {
        List<String> statements = count.of(work);
        assertThat(statements).as(what).hasSizeBetween(1, budget);
    }
}
