package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.limit.Texts;
import io.crmkit.report.Analysis;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.DrillDownRow;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.report.Sums;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The documents behind the figures of the analyses (§11: every figure can be traced). */
public interface TraceContract extends ConfigurableContract {

    @Test
    @DisplayName("A1 A2 A3 A4: the documents of each row and of the total add up to its figures, for all criteria")
    default void tracedSumsAreTheFigures() {
        long seed = Long.getLong("crm.seed", 20260305L);
        RandomLedger.fill(crm(), seed, 25);
        Period since = new Period(Optional.of(TODAY), Optional.empty());
        for (Grouping by : Grouping.values()) {
            for (OpportunityCriteria criteria : List.of(
                    OpportunityCriteria.groupBy(by),
                    OpportunityCriteria.groupBy(by).during(since))) {
                traced(
                        crm().reports().opportunities(criteria),
                        query -> crm().reports().drillDown(criteria, query),
                        OpportunitySums.NONE);
            }
            ProjectCriteria projects = ProjectCriteria.groupBy(by);
            traced(
                    crm().reports().projects(projects),
                    query -> crm().reports().drillDown(projects, query),
                    ProjectSums.NONE);
        }
        for (ServiceGrouping by : ServiceGrouping.values()) {
            for (ServiceCriteria criteria : List.of(
                    ServiceCriteria.groupBy(by), ServiceCriteria.groupBy(by).during(since))) {
                traced(
                        crm().reports().services(criteria),
                        query -> crm().reports().drillDown(criteria, query),
                        ServiceSums.NONE);
            }
        }
        for (QuoteCriteria criteria :
                List.of(QuoteCriteria.all(), QuoteCriteria.all().during(since))) {
            traced(
                    crm().reports().quotes(criteria),
                    query -> crm().reports().drillDown(criteria, query),
                    QuoteSums.NONE);
        }
    }

    @Test
    @DisplayName("A1: the documents behind a row of a category's analysis are those of its leaves; they come by number")
    default void tracedWithinCategory() {
        var north = with().customer("N");
        with().customer("N1", north);
        with().customer("N2", north);
        for (String customer : List.of("N1", "N2", "C1")) {
            for (String number : List.of("b", "B", "\ud83d\ude00", "\uffee")) {
                with().opportunity(o -> o.number(customer + number).customer(with().customer(customer)));
            }
        }
        OpportunityCriteria criteria =
                OpportunityCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(north);
        Group<OpportunitySums> row =
                crm().reports().opportunities(criteria).rows().get(0);
        assertEquals(
                List.of("N1B", "N1b", "N1\uffee", "N1\ud83d\ude00", "N2B", "N2b", "N2\uffee", "N2\ud83d\ude00"),
                all(
                                query -> crm().reports().drillDown(criteria, query),
                                DrillDownQuery.of(row).ofSize(3))
                        .stream()
                        .map(DrillDownRow::number)
                        .toList());
    }

    @Test
    @DisplayName("A3: behind the row of those without a value are the services that name none")
    default void tracedWithoutValue() {
        var high = with().value(Dictionary.IMPORTANCE, "High");
        with().service(s -> s.number("none"));
        with().service(s -> s.number("some").importance(high));
        ServiceCriteria criteria = ServiceCriteria.groupBy(ServiceGrouping.IMPORTANCE);
        List<Group<ServiceSums>> rows = crm().reports().services(criteria).rows();
        assertEquals(
                List.of(List.of("none"), List.of("some")),
                rows.stream()
                        .map(row -> crm().reports().drillDown(criteria, DrillDownQuery.of(row)).documents().stream()
                                .map(DrillDownRow::number)
                                .toList())
                        .toList());
        Group<ServiceSums> ofEmployee = crm().reports()
                .services(ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE))
                .rows()
                .get(0);
        invalid(
                "group",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().reports().drillDown(criteria, DrillDownQuery.of(ofEmployee)));
        rows.forEach(row -> invalid(
                "group",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().reports()
                        .drillDown(ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE), DrillDownQuery.of(row))));
    }

    @Test
    @DisplayName("U3 A1: only documents that a restriction lets see are behind a figure")
    default void tracedRestricted() {
        with().opportunity(o -> o.salesperson(with().employee("E1")));
        with().opportunity(o -> o.salesperson(with().employee("E2")));
        Restriction restriction = new Restriction.EmployeeIn(Set.of(with().employee("E1")));
        Crm restricted = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction opportunities(Actor actor) {
                        return restriction;
                    }
                })
                .build();
        assertEquals(
                1,
                restricted
                        .reports()
                        .drillDown(OpportunityCriteria.groupBy(Grouping.CUSTOMER), DrillDownQuery.total())
                        .documents()
                        .size());
    }

    @Test
    @DisplayName("A1: a row of another kind, nothing, and a page that cannot be are refused")
    default void tracedWrongly() {
        OpportunityCriteria byCustomer = OpportunityCriteria.groupBy(Grouping.CUSTOMER);
        with().opportunity();
        Group<OpportunitySums> row = crm().reports()
                .opportunities(OpportunityCriteria.groupBy(Grouping.EMPLOYEE))
                .rows()
                .get(0);
        invalid(
                "group",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().reports().drillDown(byCustomer, DrillDownQuery.of(row)));
        invalid("query", ErrorCode.REQUIRED, () -> crm().reports().drillDown(byCustomer, null));
        invalid(
                "criteria",
                ErrorCode.REQUIRED,
                () -> crm().reports().drillDown((OpportunityCriteria) null, DrillDownQuery.total()));
        invalid(
                "criteria",
                ErrorCode.REQUIRED,
                () -> crm().reports().drillDown((ProjectCriteria) null, DrillDownQuery.total()));
        invalid(
                "criteria",
                ErrorCode.REQUIRED,
                () -> crm().reports().drillDown((ServiceCriteria) null, DrillDownQuery.total()));
        invalid(
                "criteria",
                ErrorCode.REQUIRED,
                () -> crm().reports().drillDown((QuoteCriteria) null, DrillDownQuery.total()));
        invalid("size", ErrorCode.OUT_OF_RANGE, () -> DrillDownQuery.total().ofSize(0));
        invalid("size", ErrorCode.OUT_OF_RANGE, () -> DrillDownQuery.total().ofSize(1001));
        invalid(
                "after",
                ErrorCode.CONTROL_CHARACTER,
                () -> DrillDownQuery.total().after("\u0000"));
    }

    private static <I, S extends Sums<S>> void traced(
            Analysis<?, S> analysis, Function<DrillDownQuery, DrillDownPage<I, S>> trace, S none) {
        assertFalse(analysis.rows().isEmpty());
        analysis.rows()
                .forEach(row -> assertEquals(
                        row.sums(), sum(all(trace, DrillDownQuery.of(row).ofSize(2)), none)));
        List<DrillDownRow<I, S>> all = all(trace, DrillDownQuery.total().ofSize(3));
        assertEquals(analysis.total(), sum(all, none));
        List<String> numbers = all.stream().map(DrillDownRow::number).toList();
        assertEquals(numbers.stream().sorted(Texts::compare).distinct().toList(), numbers);
    }

    private static <I, S extends Sums<S>> S sum(List<DrillDownRow<I, S>> documents, S none) {
        return documents.stream().map(DrillDownRow::sums).reduce(none, Sums::plus);
    }

    private static <I, S extends Sums<S>> List<DrillDownRow<I, S>> all(
            Function<DrillDownQuery, DrillDownPage<I, S>> trace, DrillDownQuery first) {
        List<DrillDownRow<I, S>> all = new ArrayList<>();
        Optional<DrillDownQuery> query = Optional.of(first);
        while (query.isPresent()) {
            DrillDownPage<I, S> page = trace.apply(query.get());
            all.addAll(page.documents());
            query = page.next().map(query.get()::after);
        }
        return all;
    }
}
