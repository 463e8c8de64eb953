package io.crmkit.jdbc.host;

import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.report.Group;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.service.AddService;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.Ledger;
import io.crmkit.testkit.Fixtures;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services for a host's own partners, by its own staff, joined to the host's transaction. */
class HostServiceTest {

    private static final int SAVEPOINT = 2;

    @ParameterizedTest
    @EnumSource
    @DisplayName("A3 S1 M2: services of a ledger in the same database are listed and analysed in one statement each")
    void ledgerHere(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            rows(host);
            StatementCount count = new StatementCount();
            Connection counted = count.on(new OneConnection(host.connection)).getConnection();
            Crm crm = crm(host, counted, RelationalLedger.class);
            services(crm);
            ListQuery byProduct = ListQuery.all()
                    .where(Filter.where(ServiceColumns.PRODUCT, Operator.EQ, "PUMP")
                            .and(Filter.where(ServiceColumns.EMPLOYEE, Operator.CONTAINS, "ann")));
            assertThat(count.of(() ->
                            assertThat(crm.services().search(byProduct).rows()).hasSize(1)))
                    .hasSizeLessThanOrEqualTo(1 + SAVEPOINT);
            for (ServiceGrouping by : ServiceGrouping.values()) {
                assertThat(count.of(() -> crm.reports().services(ServiceCriteria.groupBy(by))))
                        .hasSizeLessThanOrEqualTo(1 + SAVEPOINT);
            }
            ServiceCriteria ofCategory =
                    ServiceCriteria.groupBy(ServiceGrouping.SATISFACTION).forCustomer(new CustomerId("erp", "1"));
            assertThat(crm.reports().services(ofCategory).rows())
                    .extracting(Group::name)
                    .containsExactly("", "Satisfied");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A3 S1 M2: services of a ledger elsewhere have its names, and groups of a dictionary ask it nothing")
    void ledgerElsewhere(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            rows(host);
            services(crm(host, host.connection, Ledger.class));
        }
    }

    private static void services(Crm crm) {
        DictionaryValueId satisfied = new Fixtures(crm).value(Dictionary.SATISFACTION, "Satisfied");
        ServiceRecord pump = crm.services()
                .add(service(7)
                        .product(new ProductId("erp", "1"))
                        .satisfaction(satisfied)
                        .completed(true)
                        .build());
        crm.services().add(service(8).progressMade(true).build());
        assertThat(crm.services().get(pump.id())).isEqualTo(pump);
        assertThat(crm.services().search(ListQuery.all()).rows())
                .extracting(
                        row -> row.get(ServiceColumns.CUSTOMER).orElseThrow(),
                        row -> row.get(ServiceColumns.PRODUCT).orElse("-"))
                .containsExactly(tuple("Partner", "Pump"), tuple("Partner", "-"));
        assertThat(crm.reports()
                        .services(ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE))
                        .rows())
                .extracting(Group::code, Group::name, row -> row.sums().completed())
                .containsExactly(tuple("B7", "Ann Zhang", 1L), tuple("B8", "Bo Li", 0L));
        assertThat(crm.reports()
                        .services(ServiceCriteria.groupBy(ServiceGrouping.SATISFACTION))
                        .rows())
                .extracting(Group::name, row -> row.sums().withProgress())
                .containsExactly(tuple("", 1L), tuple("Satisfied", 0L));
        invalid(
                Map.of("customer", ErrorCode.NOT_A_LEAF, "product", ErrorCode.UNKNOWN_REFERENCE),
                () -> crm.services()
                        .add(service(7)
                                .customer(new CustomerId("erp", "1"))
                                .product(new ProductId("erp", "77"))
                                .build()));
        assertThat(crm.verify()).isEmpty();
    }

    private static AddService.Builder service(int employee) {
        return AddService.builder()
                .customer(new CustomerId("erp", "4"))
                .employee(new EmployeeId("erp", String.valueOf(employee)))
                .subject("Service")
                .startedAt(Fixtures.TODAY.atTime(9, 30));
    }

    /** On the host's ledger: as one in the same database, or as one that lives elsewhere. */
    private static Crm crm(Host host, Connection connection, Class<? extends Ledger> as) {
        HostLedger ledger = new HostLedger();
        Crm crm = Fixtures.on(JdbcStore.joining(() -> () -> connection).build())
                .ledgerName(host.ledger())
                .ledger(as.cast(Proxy.newProxyInstance(
                        as.getClassLoader(),
                        new Class<?>[] {as},
                        (proxy, method, arguments) -> method.getName().equals("editable")
                                ? ledger.editable((MasterKind) arguments[0])
                                : method.invoke(ledger, arguments))))
                .build();
        crm.createLedger();
        return crm;
    }

    private static void rows(Host host) throws SQLException {
        for (String table : new String[] {"partner where parent_id is not null", "partner", "staff", "item"}) {
            host.execute("delete from " + table);
        }
        host.execute("insert into partner values (1, 'P1', 'Category', null)");
        host.execute("insert into partner values (4, 'P4', 'Partner', 1)");
        host.execute("insert into staff values (7, 'B7', 'Ann Zhang')");
        host.execute("insert into staff values (8, 'B8', 'Bo Li')");
        host.execute("insert into item values (1, 'I1', 'Pump')");
    }
}
