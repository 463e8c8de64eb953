package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists by the names of a host's customers, of which the database alone knows how they are folded. */
class HostNamesTest {

    private static final List<String> NAMES = List.of(
            "acme",
            "ACME",
            "\uff21\uff23\uff2d\uff25",
            "Acm\u00e9",
            "ACM\u00c9",
            "Ac me",
            "100%",
            "100",
            "a_b",
            "a!b",
            "\u4e2d\u6587\u516c\u53f8",
            "\u4e2d\u6587",
            "Stra\u00dfe",
            "STRASSE",
            "\ufb01ne",
            "\ud83d\ude00");

    @ParameterizedTest
    @EnumSource
    @DisplayName("L1, L5: sorted by a host's names pages of any size make up the whole, both ways, whatever the names")
    void pages(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = named(host, database);
            List<String> ascending = paged(crm, Sort.by(OpportunityColumns.CUSTOMER), NAMES.size());
            assertThat(ascending).hasSize(NAMES.size()).doesNotHaveDuplicates();
            List<String> reversed = new ArrayList<>(ascending);
            Collections.reverse(reversed);
            for (int size = 1; size <= 5; size++) {
                assertThat(paged(crm, Sort.by(OpportunityColumns.CUSTOMER), size))
                        .isEqualTo(ascending);
                assertThat(paged(crm, Sort.descendingBy(OpportunityColumns.CUSTOMER), size))
                        .isEqualTo(reversed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L3, L5: a host's name is found by itself and by each part of it; the case of ASCII does not count")
    void filters(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = named(host, database);
            for (String name : NAMES) {
                assertThat(names(crm, Operator.EQ, name)).contains(name);
                assertThat(names(crm, Operator.NE, name)).doesNotContain(name);
                assertThat(names(crm, Operator.EQ, name).size()
                                + names(crm, Operator.NE, name).size())
                        .isEqualTo(NAMES.size());
                name.codePoints()
                        .mapToObj(Character::toString)
                        .forEach(part ->
                                assertThat(names(crm, Operator.CONTAINS, part)).contains(name));
            }
            assertThat(names(crm, Operator.EQ, "Acme")).containsExactlyInAnyOrder("acme", "ACME");
            assertThat(names(crm, Operator.CONTAINS, "%")).containsExactly("100%");
            assertThat(names(crm, Operator.CONTAINS, "A_")).containsExactly("a_b");
            assertThat(names(crm, Operator.CONTAINS, "!")).containsExactly("a!b");
            assertThat(names(crm, Operator.EQ, "\u4e2d\u6587")).containsExactly("\u4e2d\u6587");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L2: from each row of a list by a host's names the next with a text is found, once around")
    void finds(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = named(host, database);
            ListQuery byName = ListQuery.all().sortedBy(Sort.by(OpportunityColumns.CUSTOMER));
            List<Row<OpportunityId>> rows = crm.opportunities().search(byName).rows();
            for (int i = 0; i < rows.size(); i++) {
                List<Row<OpportunityId>> around = new ArrayList<>(rows.subList(i + 1, rows.size()));
                around.addAll(rows.subList(0, i + 1));
                ListQuery from = byName.after(OpportunityColumns.LIST.cursorOf(rows.get(i), byName.sort()));
                assertThat(crm.opportunities().findNext(from, "customer", "\u4e2d"))
                        .isEqualTo(around.stream()
                                .filter(row -> name(row).contains("\u4e2d"))
                                .findFirst());
            }
        }
    }

    private static Crm named(Host host, TestDatabase database) throws SQLException {
        host.execute(
                "create table if not exists naming (id int primary key, code varchar(20) not null, name varchar(80)"
                        + (database == TestDatabase.MARIADB ? " character set utf8mb4" : "") + ", parent_id int)");
        host.execute("delete from naming");
        host.execute("delete from staff");
        host.execute("insert into staff values (7, 'B7', 'Ann Zhang')");
        try (PreparedStatement insert = host.connection.prepareStatement("insert into naming values (?, ?, ?, null)")) {
            for (int i = 0; i < NAMES.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, "P" + i);
                insert.setString(3, NAMES.get(i));
                insert.executeUpdate();
            }
        }
        Crm crm = host.joined().ledger(new NamingLedger()).build();
        crm.createLedger();
        for (int i = 0; i < NAMES.size(); i++) {
            String number = "N" + i;
            CustomerId customer = new CustomerId("erp", String.valueOf(i));
            crm.opportunities()
                    .add(AddOpportunity.builder()
                            .number(number)
                            .subject("Subject")
                            .customer(customer)
                            .salesperson(new EmployeeId("erp", "7"))
                            .stage(new Fixtures(crm).stage("Proposal"))
                            .start(Fixtures.TODAY)
                            .build());
        }
        return crm;
    }

    private static List<String> names(Crm crm, Operator operator, String value) {
        return crm
                .opportunities()
                .search(ListQuery.all().where(Filter.where(OpportunityColumns.CUSTOMER, operator, value)))
                .rows()
                .stream()
                .map(HostNamesTest::name)
                .toList();
    }

    private static List<String> paged(Crm crm, Sort sort, int size) {
        List<String> names = new ArrayList<>();
        Optional<ListQuery> query = Optional.of(ListQuery.all().sortedBy(sort).ofSize(size));
        while (query.isPresent()) {
            ListQuery asked = query.get();
            Page<OpportunityId> page = crm.opportunities().search(asked);
            page.rows().forEach(row -> names.add(name(row)));
            query = page.next().map(asked::after);
        }
        return names;
    }

    private static String name(Row<?> row) {
        return row.get(OpportunityColumns.CUSTOMER).orElseThrow();
    }

    private static final class NamingLedger extends HostLedger {

        @Override
        LedgerRelation customers() {
            return LedgerRelation.of("erp", "naming").parent("parent_id").build();
        }
    }
}
