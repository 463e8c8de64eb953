package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
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
import io.crmkit.record.AddRecord;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What operations cost: statements, commit aside. Add an opportunity 4; add and complete a record 7; delete an
 * opportunity with any number of records 12; a page 1, with its total 2; a report 1; with a restriction 1 more.
 */
class StatementBudgetTest {

    private final StatementCount count = new StatementCount();

    @ParameterizedTest
    @EnumSource
    @DisplayName("The statement budgets hold, on the CRM's own ledger")
    void budgets(TestDatabase database) {
        JdbcStore store = JdbcStore.standalone(count.on(database.freshPool(2))).build();
        Crm crm = Fixtures.on(store).build();
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        AddOpportunity add = with.draft().no("N1").expected(BigDecimal.TEN).build();
        with.opportunity();

        costs("add an opportunity", 4, () -> crm.opportunities().add(add));
        OpportunityId id = crm.opportunities().findByNumber("N1").orElseThrow().id();
        AddRecord record = with.note(id)
                .stage(with.stage("Closing"))
                .contactPerson(with.person(with.customer("C1"), "Wang"))
                .completed()
                .build();
        costs(
                "add and complete a record, with back-fill",
                7,
                () -> crm.contactRecords().add(record));
        costs("a page", 1, () -> crm.opportunities().search(ListQuery.all()));
        costs(
                "a page with its total",
                2,
                () -> crm.opportunities().search(ListQuery.all().withTotal()));
        costs(
                "a page by the customer's name",
                1,
                () -> crm.opportunities()
                        .search(ListQuery.all()
                                .sortedBy(Sort.by(OpportunityColumns.CUSTOMER))
                                .where(Filter.where(OpportunityColumns.EMPLOYEE, Operator.CONTAINS, "e"))));
        CustomerId category = with.customer("K");
        with.customer("K1", category);
        costs("the analysis", 1, () -> crm.reports().opportunities(OpportunityCriteria.by(Grouping.CUSTOMER)));
        costs(
                "the analysis of a category",
                1,
                () -> crm.reports()
                        .opportunities(OpportunityCriteria.by(Grouping.EMPLOYEE).of(category)));
        restricted(store, with, id);
        for (int records : List.of(0, 3, 300)) {
            OpportunityId doomed = with.opportunity().id();
            for (int i = 0; i < records; i++) {
                crm.contactRecords().reply(with.completed(doomed).id(), "well done");
            }
            costs(
                    "delete an opportunity with " + records + " records",
                    12,
                    () -> crm.opportunities().delete(doomed));
        }
        assertThat(crm.verify()).isEmpty();
    }

    private void restricted(JdbcStore store, Fixtures with, OpportunityId id) {
        Restriction own = new Restriction.EmployeeUnder(with.employee("E1"));
        Crm restricted = Fixtures.on(store)
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction opportunities(Actor actor) {
                        return own;
                    }
                })
                .build();
        restricted.settings();
        restricted.opportunities().find(id);
        costs("a page with a restriction", 2, () -> restricted.opportunities().search(ListQuery.all()));
        costs(
                "the analysis with a restriction",
                2,
                () -> restricted.reports().opportunities(OpportunityCriteria.by(Grouping.CUSTOMER)));
    }

    private void costs(String what, int budget, Runnable work) {
        List<String> statements = count.of(work);
        assertThat(statements).as(what).hasSizeBetween(1, budget);
    }
}
