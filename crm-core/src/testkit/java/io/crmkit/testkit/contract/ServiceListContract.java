package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of services (L1 to L5). */
public interface ServiceListContract extends CrmContract {

    @Test
    @DisplayName("L1, S1: a row of the list of services has the value of every column; absent ones are left out")
    default void l1ServiceRow() {
        with().quotes().product("P1");
        ProjectId project = with().project(p -> p.number("P-7")).id();
        ServiceRecord service = with().service(s -> s.number("S-2")
                .content("content")
                .minutes(45)
                .satisfaction(value(Dictionary.SATISFACTION, 0))
                .serviceType(value(Dictionary.SERVICE_TYPE, 1))
                .contactType(value(Dictionary.CONTACT_TYPE, 0))
                .importance(value(Dictionary.IMPORTANCE, 1))
                .progressMade(true)
                .project(project)
                .product(with().quotes().product("P1")));
        with().service(s -> s.number("S-1"));
        Row<ServiceId> row = rows(ListQuery.all()).get(1);
        assertEquals(service.id(), row.id());
        assertEquals(
                Map.ofEntries(
                        Map.entry("number", "S-2"),
                        Map.entry("subject", "Service"),
                        Map.entry("customer_code", "C1"),
                        Map.entry("customer", "Customer C1"),
                        Map.entry("employee_code", "E1"),
                        Map.entry("employee", "Employee E1"),
                        Map.entry("started_at", TODAY.atTime(9, 30)),
                        Map.entry("minutes", new BigDecimal("45")),
                        Map.entry("satisfaction", text(Dictionary.SATISFACTION, 0)),
                        Map.entry("service_type", text(Dictionary.SERVICE_TYPE, 1)),
                        Map.entry("contact_type", text(Dictionary.CONTACT_TYPE, 0)),
                        Map.entry("importance", text(Dictionary.IMPORTANCE, 1)),
                        Map.entry("progress", true),
                        Map.entry("completed", false),
                        Map.entry("project", "P-7"),
                        Map.entry("product_code", "P1"),
                        Map.entry("product", "Product P1")),
                row.values());
        assertEquals(
                List.of(
                        "number",
                        "subject",
                        "customer_code",
                        "customer",
                        "employee_code",
                        "employee",
                        "started_at",
                        "progress",
                        "completed"),
                List.copyOf(rows(ListQuery.all()).get(0).values().keySet()));
    }

    @Test
    @DisplayName("L1, L3: the list of services is filtered and sorted by every column, on all pages")
    default void l1EveryColumnOfServices() {
        ProjectId one = with().project(p -> p.number("b")).id();
        ProjectId other = with().project(p -> p.number("A")).id();
        with().quotes().product("P1");
        for (int i = 0; i < 9; i++) {
            int at = i;
            with().service(s -> s.subject("Subject " + at / 2)
                    .customer(with().customer("C" + at % 4))
                    .employee(with().employee("E" + at % 3))
                    .startedAt(TODAY.plusDays(at % 5).atTime(at, 0))
                    .minutes(at % 3 == 0 ? null : 100 - at)
                    .satisfaction(at % 2 == 0 ? null : value(Dictionary.SATISFACTION, at % 3))
                    .serviceType(at % 3 == 0 ? null : value(Dictionary.SERVICE_TYPE, at % 2))
                    .contactType(at % 4 == 0 ? null : value(Dictionary.CONTACT_TYPE, at % 3))
                    .importance(at % 5 == 0 ? null : value(Dictionary.IMPORTANCE, at % 3))
                    .progressMade(at % 2 == 0)
                    .completed(at % 3 == 0)
                    .project(at % 3 == 0 ? null : at % 3 == 1 ? one : other)
                    .product(at % 4 == 0 ? null : with().quotes().product("P" + at % 4)));
        }
        ListProbe<ServiceId> probe = new ListProbe<>(crm().services(), 9);
        probe.sortsByEveryColumn();
        probe.filtersByEveryColumn();
        assertEquals(3, rows(where(ServiceColumns.PROJECT, Operator.EQ, "a")).size());
        assertEquals(
                3, rows(where(ServiceColumns.COMPLETED, Operator.EQ, "true")).size());
        assertEquals(
                5, rows(where(ServiceColumns.SATISFACTION, Operator.EQ, "")).size());
        assertEquals(4, rows(where(ServiceColumns.MINUTES, Operator.GE, "95")).size());
        assertEquals(
                1,
                rows(where(ServiceColumns.STARTED_AT, Operator.GE, "2011-01-19T00:00"))
                        .size());
    }

    private DictionaryValueId value(Dictionary dictionary, int place) {
        return with().values(dictionary).get(place);
    }

    private String text(Dictionary dictionary, int place) {
        return crm().dictionaries().values(dictionary).get(place).text();
    }

    private static ListQuery where(Column<?> column, Operator operator, String value) {
        return ListQuery.all().where(Filter.where(column, operator, value));
    }

    private List<Row<ServiceId>> rows(ListQuery query) {
        return crm().services().search(query).rows();
    }
}
