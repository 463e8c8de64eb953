package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.mapped.TreeHost;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * delete an opportunity with any number of records,
 * replies, quotes and lines                         12
 * add a quote of any number of lines                 6, on a record 9
 * change a quote of any number of lines             10, on a record 13
 * delete a quote, on a record                        9
 * delete a project with any number of records,
 *   replies, quotes, vendors and documents           19, with services 20, made of an opportunity 22
 * add a service                                      4, numbered by the CRM 7
 * change a service                                   8
 * delete a service                                   5
 * add or change a vendor                             6
 * add a document of up to a MiB                      7
 * add a work plan                                    6, numbered by the CRM 9
 * change a work plan                                 5
 * delete a work plan with any number of replies      7
 * a page                                             1, with its total 2
 * a page of customers, employees or products         1, of a level 2; in a host's tables with attributes twice
 * find a text in a list                              2, being two pages of one row
 * a report                                           1
 * </pre>
 */
class StatementBudgetTest {

    private static final int SAVEPOINT = 2;
    private static final int RESTRICTION = 1;

    private final StatementCount count = new StatementCount();

    /** One more where a host is asked what it keeps of its entries besides code and name. */
    private int described;

    @ParameterizedTest
    @EnumSource
    @DisplayName("The statement budgets hold in own transactions, on the CRM's own ledger")
    void standalone(TestDatabase database) {
        Store store = JdbcStore.standalone(count.on(database.freshPool(2))).build();
        Fixtures.on(store).build().createLedger();
        everything(store, store.ownLedger("main"), 0);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: the statement budgets hold on a ledger that is mapped to the host's tables as on the CRM's own")
    void mapped(TestDatabase database) {
        DataSource source = database.freshPool(2);
        Store store = JdbcStore.standalone(count.on(source)).build();
        described = 1;
        Ledger mapped = TreeHost.on(database, source).ledger("main");
        Fixtures.on(store).ledger(mapped).build().createLedger();
        everything(store, mapped, 0);
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
            Store store = JdbcStore.joining(() -> host).build();
            Fixtures.on(store).build().createLedger();
            everything(store, store.ownLedger("main"), SAVEPOINT);
            connection.commit();
        }
    }

    private void everything(Store store, Ledger ledger, int more) {
        budgets(store, Fixtures.on(store).ledger(ledger), more, "N", List.of(0, 3, 1000));
        Restriction some = new Restriction.Or(List.of(
                new Restriction.EmployeeUnder(
                        new Fixtures(Fixtures.on(store).ledger(ledger).build()).employee("E1")),
                new Restriction.None()));
        CrmBuilder restricted = Fixtures.on(store).ledger(ledger).policy(new AccessPolicy() {
            @Override
            public Restriction documents(Actor actor) {
                return some;
            }
        });
        budgets(store, restricted, more + RESTRICTION, "R", List.of(0, 30));
    }

    private void budgets(Store store, CrmBuilder builder, int more, String numbers, List<Integer> recordCounts) {
        Crm crm = builder.build();
        Fixtures with = new Fixtures(crm);
        with.opportunity();
        writing(crm, with, more, numbers);
        reading(crm, with, more);
        quoting(crm, with, more);
        serving(crm, with, more, numbers);
        planning(crm, with, more, numbers);
        converting(crm, with, more);
        for (int records : recordCounts) {
            OpportunityId opportunity = with.opportunity().id();
            ProjectId project = with.converted(with.opportunity().id()).id();
            if (records > 0) {
                ManyRecords.ofOpportunities(store, crm).fill(with.completed(opportunity), records);
                ManyRecords.ofProjects(store, crm).fill(with.completedWork(project, r -> r), records);
            }
            for (int parts = Math.min(records, 30); parts > 0; parts--) {
                with.vendor(project, "V" + parts);
                with.document(project, "document", (byte) parts);
            }
            costs(
                    "delete an opportunity with " + records + " records",
                    12 + more,
                    () -> crm.opportunities().delete(opportunity));
            costs(
                    "undo a conversion to a project with " + records + " records, vendors and documents",
                    22 + more,
                    () -> crm.projects().delete(project));
        }
        for (int services : List.of(1, 30)) {
            ProjectId doomed = with.project().id();
            for (int i = 0; i < services; i++) {
                with.service(s -> s.project(doomed));
            }
            costs(
                    "delete a project with " + services + " services",
                    20 + more,
                    () -> crm.projects().delete(doomed));
        }
        assertThat(crm.verify()).isEmpty();
    }

    private void writing(Crm crm, Fixtures with, int more, String numbers) {
        AddOpportunity add =
                with.draft().number(numbers + "1").expected(BigDecimal.TEN).build();
        AddOpportunity unnumbered = with.draft().build();
        costs("add an opportunity", 4 + more, () -> crm.opportunities().add(add));
        costs(
                "add an opportunity, numbered",
                7 + more,
                () -> crm.opportunities().add(unnumbered));
        OpportunityId id =
                crm.opportunities().findByNumber(numbers + "1").orElseThrow().id();
        AddRecord<OpportunityId> record = with.note(id)
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

    private void converting(Crm crm, Fixtures with, int more) {
        OpportunityId origin = with.opportunity().id();
        with.completed(origin);
        crm.opportunities().approve(origin);
        String no = "C" + more;
        costs("convert to a project", 7 + more, () -> crm.projects().convert(origin, no));
        ProjectId made = crm.projects().findByNumber(no).orElseThrow().id();
        RecordId<ProjectId> record = with.openWork(made, r -> r).id();
        costs(
                "complete a maintenance record, with back-fill",
                9 + more,
                () -> crm.maintenanceRecords().complete(record));
        crm.maintenanceRecords().reply(record, "well done");
        with.quotes().on(record);
        costs("copy as an opportunity", 9 + more, () -> crm.projects().copyAsOpportunity(made));
        costs(
                "delete a record with its replies and its quote",
                14 + more,
                () -> crm.maintenanceRecords().delete(record));
        // a restriction is asked for what the project hangs on, its quotes and its services too
        costs("plan to undo a conversion", 9 + more, () -> crm.projects().planDelete(made));
        ProjectId direct = with.project().id();
        with.quotes().on(with.completedWork(direct, r -> r).id());
        with.vendor(direct, "V1");
        with.document(direct, "document", (byte) 1);
        costs("delete a project", 19 + more, () -> crm.projects().delete(direct));
    }

    private void quoting(Crm crm, Fixtures with, int more) {
        RecordId<OpportunityId> record = with.open(with.opportunity().id()).id();
        List<LineInput> lines = IntStream.range(0, Quote.MAX_LINES)
                .mapToObj(i -> with.quotes().line("P" + i % 50, "1"))
                .toList();
        AddQuote direct = with.quotes().draft().number("D" + more).lines(lines).build();
        AddQuote onRecord =
                with.quotes().draft(record).number("R" + more).lines(lines).build();
        costs("add a quote", 6 + more, () -> crm.quotes().add(direct));
        costs("add a quote on a record", 9 + more, () -> crm.quotes().add(onRecord));
        QuoteId id = crm.quotes().findByNumber("D" + more).orElseThrow().id();
        QuoteId quoted = crm.quotes().ofRecord(record).orElseThrow().id();
        costs(
                "change a quote",
                10 + more,
                () -> crm.quotes()
                        .modify(ModifyQuote.of(id, 1L)
                                .lines(lines.subList(1, 999))
                                .build()));
        costs(
                "change a quote on a record",
                13 + more,
                () -> crm.quotes()
                        .modify(ModifyQuote.of(quoted, 1L)
                                .lines(lines.subList(1, 999))
                                .build()));
        costs("the detail by product", 1 + more, () -> crm.reports().quotes(QuoteCriteria.all()));
        costs("a page of quotes", 1 + more, () -> crm.quotes().search(ListQuery.all()));
        costs("delete a quote on a record", 9 + more, () -> crm.quotes().delete(quoted));
    }

    private void serving(Crm crm, Fixtures with, int more, String numbers) {
        AddService numbered = with.serviceDraft()
                .number(numbers + "1")
                .project(with.project().id())
                .product(with.quotes().product("P1"))
                .satisfaction(with.values(Dictionary.SATISFACTION).get(0))
                .serviceType(with.values(Dictionary.SERVICE_TYPE).get(0))
                .contactType(with.values(Dictionary.CONTACT_TYPE).get(0))
                .importance(with.values(Dictionary.IMPORTANCE).get(0))
                .build();
        AddService unnumbered = with.serviceDraft().build();
        ProjectId project = with.project().id();
        costs("add a service", 4 + more, () -> crm.services().add(numbered));
        costs("add a service, numbered", 7 + more, () -> crm.services().add(unnumbered));
        ServiceId id = crm.services().findByNumber(numbers + "1").orElseThrow().id();
        costs(
                "change a service",
                8 + more,
                () -> crm.services()
                        .modify(ModifyService.of(id, 1L)
                                .project(project)
                                .product(numbered.product())
                                .importance(null)
                                .subject("Other")
                                .build()));
        for (ServiceGrouping by : ServiceGrouping.values()) {
            costs(
                    "the analysis of services by " + by,
                    1 + more,
                    () -> crm.reports().services(ServiceCriteria.groupBy(by)));
        }
        ListQuery byProject = ListQuery.all()
                .sortedBy(Sort.by(ServiceColumns.PROJECT))
                .where(Filter.where(ServiceColumns.PRODUCT, Operator.CONTAINS, "p")
                        .or(Filter.where(ServiceColumns.SATISFACTION, Operator.EQ, "")));
        costs("a page of services", 1 + more, () -> crm.services().search(byProject));
        costs("delete a service", 5 + more, () -> crm.services().delete(id));
    }

    private void planning(Crm crm, Fixtures with, int more, String numbers) {
        AddWorkPlan.Builder week = AddWorkPlan.builder()
                .employee(with.employee("E1"))
                .period(PeriodMode.WEEK, Fixtures.TODAY)
                .plan("plan");
        AddWorkPlan unnumbered = week.build();
        crm.workPlans().add(unnumbered);
        costs("add a work plan, numbered", 9 + more, () -> crm.workPlans().add(unnumbered));
        AddWorkPlan add = week.number(numbers + "1").build();
        costs("add a work plan", 6 + more, () -> crm.workPlans().add(add));
        WorkPlanId id =
                crm.workPlans().findByNumber(numbers + "1").orElseThrow().id();
        costs(
                "change a work plan",
                5 + more,
                () -> crm.workPlans()
                        .modify(ModifyWorkPlan.of(id, 1L).summary("done").build()));
        crm.workPlans().reply(id, "well done");
        crm.workPlans().reply(id, "go on");
        costs("a page of work plans", 1 + more, () -> crm.workPlans().search(ListQuery.all()));
        costs("delete a work plan", 7 + more, () -> crm.workPlans().delete(id));
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
        OpportunityCriteria byCustomer = OpportunityCriteria.groupBy(Grouping.CUSTOMER);
        OpportunityCriteria ofCategory =
                OpportunityCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(category);
        costs("the analysis", 1 + more, () -> crm.reports().opportunities(byCustomer));
        costs("the analysis of a category", 1 + more, () -> crm.reports().opportunities(ofCategory));
        ListQuery all = ListQuery.all().sortedBy(Sort.by(MasterColumns.NAME));
        costs("customers", 1 + described, () -> crm.customers().search(all));
        costs(
                "customers of a category",
                1 + described,
                () -> crm.customers().under(category).search(all));
        costs(
                "a level of customers",
                2 * (1 + described),
                () -> crm.customers().level().search(all));
        ListQuery containing = ListQuery.all().where(MasterColumns.containing("k"));
        costs(
                "customers by a part of code or name",
                1 + described,
                () -> crm.customers().search(containing));
        ListQuery beyond = byName.after(new Cursor(Optional.of("zzz"), "zzz"));
        costs("find a text", 2 * (1 + more), () -> crm.opportunities().findNext(beyond, "customer", "c"));
        readingProjects(crm, with, more, category);
    }

    private void readingProjects(Crm crm, Fixtures with, int more, CustomerId category) {
        ProjectCriteria byCustomer = ProjectCriteria.groupBy(Grouping.CUSTOMER);
        ProjectCriteria ofCategory = ProjectCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(category);
        costs("the analysis of projects", 1 + more, () -> crm.reports().projects(byCustomer));
        costs(
                "the analysis of projects of a category",
                1 + more,
                () -> crm.reports().projects(ofCategory));
        with.maintained(with.project(p -> p).id(), record -> record);
        ListQuery byOrigin = ListQuery.all()
                .sortedBy(Sort.by(ProjectColumns.ORIGIN))
                .where(Filter.where(ProjectColumns.CUSTOMER, Operator.CONTAINS, "c"));
        costs("a page of projects", 1 + more, () -> crm.projects().search(byOrigin));
        ListQuery byPerson = ListQuery.all()
                .sortedBy(Sort.by(RecordColumns.CONTACT_PERSON))
                .where(Filter.where(RecordColumns.CUSTOMER, Operator.CONTAINS, "c"));
        costs("a page of contact records", 1 + more, () -> crm.contactRecords().search(byPerson));
        costs(
                "a page of maintenance records",
                1 + more,
                () -> crm.maintenanceRecords().search(byPerson));
        costs(
                "a page of records with its total",
                2 + more,
                () -> crm.maintenanceRecords().search(byPerson.withTotal()));
    }

    private void costs(String what, int budget, Runnable work) {
        List<String> statements = count.of(work);
        assertThat(statements).as(what).hasSizeBetween(1, budget);
    }
}
