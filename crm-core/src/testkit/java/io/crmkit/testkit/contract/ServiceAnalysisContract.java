package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.project.ProjectId;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.AddService;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The analysis of services (A3). */
public interface ServiceAnalysisContract extends ConfigurableContract {

    ServiceCriteria BY_SERVING = ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE);

    @Test
    @DisplayName(
            "A3: completed services and progress by employee; each rate is computed from its row, the total's from all")
    default void a3ByEmployee() {
        served("E1", true, true);
        served("E1", false, true);
        served("E1", false, true);
        served("E2", true, false);
        Analysis<ServiceCriteria, ServiceSums> analysis = crm().reports().services(BY_SERVING);
        assertEquals(
                List.of("E1 Employee E1: 1 2 33.33 3 0 100.00", "E2 Employee E2: 1 0 100.00 0 1 0.00"),
                lines(analysis));
        assertEquals("2 2 50.00 3 1 75.00", line(analysis.total()));
        assertEquals(
                List.of(with().employee("E1"), with().employee("E2")),
                analysis.rows().stream().map(row -> row.entry().orElseThrow()).toList());
    }

    @Test
    @DisplayName("A3: without services there are no rows, and the rates are absent")
    default void a3Empty() {
        for (ServiceGrouping by : ServiceGrouping.values()) {
            Analysis<ServiceCriteria, ServiceSums> analysis = crm().reports().services(ServiceCriteria.groupBy(by));
            assertEquals(List.of(), analysis.rows());
            assertEquals("0 0 - 0 0 -", line(analysis.total()));
        }
    }

    @Test
    @DisplayName("A3: groups by each dictionary, ordered by text; services without a value are a group, which is first")
    default void a3ByDictionary() {
        for (ServiceGrouping by : ServiceGrouping.values()) {
            if (by.dictionary().isEmpty()) {
                continue;
            }
            Dictionary dictionary = by.dictionary().get();
            DictionaryValueId upper = added(dictionary, "Ｚ");
            DictionaryValueId lower = added(dictionary, "!a");
            added(dictionary, "unused");
            for (DictionaryValueId value : List.of(upper, lower, upper)) {
                with().service(s -> with(s, by, value).completed(value.equals(upper)));
            }
            with().service(s -> s.subject("without " + by).progressMade(true));
            Analysis<ServiceCriteria, ServiceSums> analysis = crm().reports().services(ServiceCriteria.groupBy(by));
            List<Group<ServiceSums>> rows = analysis.rows();
            assertEquals(List.of("", "!a", "Ｚ"), rows.stream().map(Group::name).toList());
            assertEquals(
                    List.of(new GroupKey.None(), new GroupKey.Value(lower), new GroupKey.Value(upper)),
                    rows.stream().map(Group::key).toList());
            assertEquals("0 1 0.00 0 1 0.00", line(rows.get(1).sums()));
            assertEquals("2 0 100.00 0 2 0.00", line(rows.get(2).sums()));
            crm().dictionaries().rename(lower, "z");
            crm().dictionaries().disable(upper);
            assertEquals(
                    List.of("", "z", "Ｚ"),
                    crm().reports().services(ServiceCriteria.groupBy(by)).rows().stream()
                            .map(Group::name)
                            .toList(),
                    "values go by their present text, disabled ones too");
        }
    }

    @Test
    @DisplayName("A3: two employees of one name are two rows, by code")
    default void a3Names() {
        for (String code : List.of("2", "1", "3")) {
            EmployeeId employee = crm().employees()
                    .add(Employee.draft(code, code.equals("3") ? "A" : "a"))
                    .id();
            with().service(s -> s.employee(employee));
        }
        assertEquals(
                List.of("3", "1", "2"),
                crm().reports().services(BY_SERVING).rows().stream()
                        .map(Group::code)
                        .toList());
    }

    @Test
    @DisplayName("A3: the day on which a service started counts, whole days, both ends included, either open")
    default void a3Period() {
        with().service(s -> s.startedAt(TODAY.atStartOfDay()));
        with().service(s -> s.startedAt(TODAY.atTime(23, 59)));
        with().service(s -> s.startedAt(TODAY.plusDays(1).atStartOfDay()));
        with().service(s -> s.startedAt(TODAY.plusDays(1).atTime(23, 59)));
        with().service(s -> s.startedAt(TODAY.plusDays(2).atStartOfDay()));
        assertEquals(2, count(BY_SERVING.during(Period.between(TODAY, TODAY))));
        assertEquals(4, count(BY_SERVING.during(Period.between(TODAY, TODAY.plusDays(1)))));
        assertEquals(3, count(BY_SERVING.during(new Period(Optional.of(TODAY.plusDays(1)), Optional.empty()))));
        assertEquals(2, count(BY_SERVING.during(new Period(Optional.empty(), Optional.of(TODAY)))));
        assertEquals(0, count(BY_SERVING.during(Period.between(TODAY.plusDays(3), TODAY.plusDays(9)))));
    }

    @Test
    @DisplayName("A3: a category of customers or employees means all leaves below it; conditions add up")
    default void a3Categories() {
        CustomerId north = with().customer("N");
        with().customer("N11", with().customer("N1", north));
        EmployeeId sales = with().employee("S");
        with().employee("S1", sales);
        served("N11", "S1");
        served("C1", "S1");
        served("N11", "E1");
        ServiceCriteria byType = ServiceCriteria.groupBy(ServiceGrouping.SERVICE_TYPE);
        for (ServiceCriteria all : List.of(BY_SERVING, byType)) {
            assertEquals(2, count(all.forCustomer(north)));
            assertEquals(2, count(all.forEmployee(sales)));
            assertEquals(1, count(all.forEmployee(sales).forCustomer(north)));
            assertEquals(1, count(all.forCustomer(with().customer("C1"))));
            assertEquals(0, count(all.forCustomer(with().customer("C1")).forEmployee(with().employee("E1"))));
        }
    }

    @Test
    @DisplayName("U3, A3: only what a restriction lets see is counted, and makes a group")
    default void u3RestrictedServices() {
        DictionaryValueId urgent = added(Dictionary.IMPORTANCE, "urgent");
        served("C1", "E1");
        with().service(s -> s.employee(with().employee("E2")).importance(urgent));
        Crm some = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction services(Actor actor) {
                        return new Restriction.EmployeeIn(Set.of(with().employee("E1")));
                    }
                })
                .build();
        assertEquals(
                List.of("E1 Employee E1: 0 1 0.00 0 1 0.00"),
                lines(some.reports().services(BY_SERVING)));
        assertEquals(
                List.of(" : 0 1 0.00 0 1 0.00"),
                lines(some.reports().services(ServiceCriteria.groupBy(ServiceGrouping.IMPORTANCE))));
    }

    @Test
    @DisplayName("A3: of random services the analysis is what counting the rows of the list gives, by every criterion")
    default void a3Random() {
        long seed = Long.getLong("crmkit.seed", 2011);
        RandomValues values = new RandomValues(crm(), new Random(seed));
        List<CustomerId> customers = List.of(with().customer("C1"), with().customer("C2"));
        List<EmployeeId> employees = List.of(with().employee("E1"), with().employee("E2"), with().employee("E3"));
        List<ProductId> products = List.of(with().quotes().product("P1"));
        List<ProjectId> projects = List.of(with().project().id());
        RandomServices services = new RandomServices(values, customers, employees, products, projects);
        for (int i = 0; i < 40; i++) {
            crm().services().add(services.draw().build());
        }
        List<Row<ServiceId>> rows =
                crm().services().search(ListQuery.all().ofSize(100)).rows();
        Period period = Period.between(TODAY.minusDays(200), TODAY.plusDays(400));
        for (ServiceGrouping by : ServiceGrouping.values()) {
            ServiceCriteria all = ServiceCriteria.groupBy(by);
            for (ServiceCriteria criteria : List.of(
                    all,
                    all.forCustomer(customers.get(0)),
                    all.forEmployee(employees.get(1)),
                    all.during(period),
                    all.during(period).forCustomer(customers.get(1)).forEmployee(employees.get(0)))) {
                Map<String, String> reported = new TreeMap<>();
                crm().reports().services(criteria).rows().forEach(row -> reported.put(row.name(), line(row.sums())));
                assertEquals(counted(rows, criteria), reported, () -> "seed " + seed + ", " + criteria);
            }
        }
    }

    /** The counts by the shown value of the dimension, worked out from what the list shows. */
    private Map<String, String> counted(List<Row<ServiceId>> rows, ServiceCriteria criteria) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Row<ServiceId> row : rows) {
            boolean wanted = criteria.customer().stream()
                            .allMatch(id -> crm().customers().get(id).code().equals(shown(row, "customer_code")))
                    && criteria.employee().stream()
                            .allMatch(id -> crm().employees().get(id).code().equals(shown(row, "employee_code")))
                    && criteria.period()
                            .contains(row.get(ServiceColumns.STARTED_AT)
                                    .orElseThrow()
                                    .toLocalDate());
            if (wanted) {
                int[] sums = counts.computeIfAbsent(
                        shown(row, criteria.groupBy().name().toLowerCase(Locale.ROOT)), name -> new int[4]);
                sums[row.get(ServiceColumns.COMPLETED).orElseThrow() ? 0 : 1]++;
                sums[row.get(ServiceColumns.PROGRESS).orElseThrow() ? 2 : 3]++;
            }
        }
        Map<String, String> lines = new TreeMap<>();
        counts.forEach((name, sums) -> lines.put(
                name,
                "%d %d %s %d %d %s"
                        .formatted(
                                sums[0],
                                sums[1],
                                percent(sums[0], sums[1]),
                                sums[2],
                                sums[3],
                                percent(sums[2], sums[3]))));
        return lines;
    }

    /** Rounded half up in whole numbers, another way than the report does it. */
    private static String percent(int part, int rest) {
        int hundredths = (part * 100_00 * 2 + part + rest) / (2 * (part + rest));
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    private static String shown(Row<ServiceId> row, String column) {
        return String.valueOf(row.values().getOrDefault(column, ""));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static AddService.Builder with(AddService.Builder service, ServiceGrouping by, DictionaryValueId value) {
        return switch (by) {
            case EMPLOYEE -> service;
            case IMPORTANCE -> service.importance(value);
            case CONTACT_TYPE -> service.contactType(value);
            case SATISFACTION -> service.satisfaction(value);
            case SERVICE_TYPE -> service.serviceType(value);
        };
    }

    private DictionaryValueId added(Dictionary dictionary, String text) {
        return crm().dictionaries().add(dictionary, text).id();
    }

    private void served(String employee, boolean completed, boolean progress) {
        with().service(s ->
                s.employee(with().employee(employee)).completed(completed).progressMade(progress));
    }

    private void served(String customer, String employee) {
        with().service(s -> s.customer(with().customer(customer)).employee(with().employee(employee)));
    }

    private long count(ServiceCriteria criteria) {
        ServiceSums total = crm().reports().services(criteria).total();
        return total.completed() + total.open();
    }

    private static List<String> lines(Analysis<ServiceCriteria, ServiceSums> analysis) {
        return analysis.rows().stream()
                .map(row -> row.code() + " " + row.name() + ": " + line(row.sums()))
                .toList();
    }

    private static String line(ServiceSums sums) {
        return "%d %d %s %d %d %s"
                .formatted(
                        sums.completed(),
                        sums.open(),
                        sums.completionRate()
                                .percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("-"),
                        sums.withProgress(),
                        sums.withoutProgress(),
                        sums.progressRate()
                                .percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("-"));
    }
}
