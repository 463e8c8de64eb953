package io.crmkit.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.Cursor;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 200 000 opportunities with 600 000 records, beside plain JDBC over the same tables in the same run. */
@Tag("campaign")
class LargeLedgerCampaignTest {

    private static final int OPPORTUNITIES = Integer.getInteger("crm.bench.opportunities", 200_000);
    private static final int RUNS = 9;
    private static final String NAMED = " left join crm_customer c on c.ledger = p.ledger and c.id = p.customer_key"
            + " left join crm_employee e on e.ledger = p.ledger and e.id = p.employee_key"
            + " left join crm_dictionary_value s on s.ledger = p.ledger and s.id = p.stage";
    private static final String ROW =
            "select p.id, p.no, p.subject, p.rate, p.cost, p.expected, p.opportunity_amount, p.start,"
                    + " p.planned, p.actual, p.state, c.code, c.name, e.code, e.name, s.text from (select * from crm_opportunity o"
                    + " where o.ledger = 'main' ";

    private static final String OF_RECORDS =
            " left join crm_opportunity o on o.ledger = p.ledger and o.id = p.opportunity"
                    + " left join crm_customer c on c.ledger = o.ledger and c.id = o.customer_key"
                    + " left join crm_employee e on e.ledger = p.ledger and e.id = p.employee_key"
                    + " left join crm_dictionary_value s on s.ledger = p.ledger and s.id = p.stage"
                    + " left join crm_dictionary_value t on t.ledger = p.ledger and t.id = p.type"
                    + " left join crm_contact_person cp on cp.ledger = p.ledger and cp.id = p.contact_person";
    private static final String RECORD =
            "select p.opportunity, p.opportunity_no, p.sequence, p.at, p.subject, p.rate, p.cost, p.expected, p.start,"
                    + " p.planned, p.actual, p.completed, o.state, c.code, c.name, e.code, e.name, s.text, t.text, cp.name"
                    + " from (select * from crm_contact_record r where r.ledger = 'main' ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Import, analysis and pages of a large ledger, with hand-written JDBC as the yardstick")
    void large(TestDatabase database) throws Exception {
        try (HikariDataSource source = pool(database, "crm");
                HikariDataSource plain = pool(database, "plain")) {
            Crm crm = Crm.builder()
                    .store(JdbcStore.standalone(source).build())
                    .actor(Actor.of("bench"))
                    .build();
            crm.createLedger();
            Generated generated = new Generated(OPPORTUNITIES);
            double imported = Timing.secondsOf(() -> crm.exchange().importFrom(generated));
            double written = plainBatches(source, plain);
            System.out.printf(
                    "%s import: %.1f s, plain batches %.1f s: %.2f%n", database, imported, written, imported / written);
            analyse(database, crm, source);
            pages(database, crm, source);
        }
    }

    /** The same rows again, with the same keys and indexes, by somebody who has them at hand. */
    private static double plainBatches(DataSource from, DataSource to) throws Exception {
        CrmSchema.migrate(to, CrmSchema.PREFIX);
        for (String table : List.of("ledger", "dictionary", "dictionary_value", "customer", "employee")) {
            String sql = "crm_" + table;
            List<PlainJdbc.Rows> rows = List.of(PlainJdbc.Rows.read(
                    from, sql, "_order", table.equals("customer") ? " order by has_children desc" : ""));
            PlainJdbc.insert(to, rows);
        }
        List<PlainJdbc.Rows> rows = List.of(
                PlainJdbc.Rows.read(from, "crm_opportunity", "_order", ""),
                PlainJdbc.Rows.read(from, "crm_contact_record", "_order", ""),
                PlainJdbc.Rows.read(from, "crm_tracked_log", "_order", ""));
        return Timing.secondsOf(() -> PlainJdbc.insert(to, rows));
    }

    private static void analyse(TestDatabase database, Crm crm, DataSource source) throws Exception {
        String sql =
                "select g.customer_key, c.code, c.name, g.n, g.cost, g.expected, g.amount from (select customer_key,"
                        + " count(*) as n, sum(cost) as cost, sum(expected) as expected, sum(opportunity_amount) as amount"
                        + " from crm_opportunity where ledger = 'main' group by customer_source, customer_key) g"
                        + " left join crm_customer c on c.ledger = 'main' and c.id = g.customer_key";
        double ours = Timing.medianMillis(
                RUNS, () -> crm.reports().opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER)));
        double plain = Timing.medianMillis(RUNS, () -> PlainJdbc.read(source, sql));
        print(database, "analysis by customer", ours, plain);
    }

    private static void pages(TestDatabase database, Crm crm, DataSource source) throws Exception {
        Function<ListQuery, List<?>> search =
                query -> crm.opportunities().search(query).rows();
        boolean h2 = database == TestDatabase.H2;
        String number = h2 ? "no_order" : "no";
        String value = h2 ? "stringtoutf8(?)" : "?";
        String byNumber = "order by o.ledger, o." + number + " limit 51) p" + NAMED + " order by p." + number;
        // on H2 only a range makes the planner take the index that has the order
        String first = h2 ? ROW + "and o.no_order >= X'' " : ROW;
        page(database, search, source, "first page by number", ListQuery.all(), first + byNumber);
        String deep = "N%07d".formatted(OPPORTUNITIES / 4);
        page(
                database,
                search,
                source,
                "page 1 000 by number",
                ListQuery.all().after(new Cursor(Optional.empty(), deep)),
                ROW + "and o." + number + " > " + value + " " + byNumber,
                deep);
        String byExpected = "order by o.ledger, o.expected, o." + number + " limit 51) p" + NAMED
                + " order by p.expected, p." + number;
        ListQuery sorted = ListQuery.all().sortedBy(Sort.by(OpportunityColumns.EXPECTED));
        page(
                database,
                search,
                source,
                "first page by amount",
                sorted,
                (h2 ? ROW + "and o.expected >= 0 " : ROW) + byExpected);
        page(
                database,
                search,
                source,
                "page 1 000 by amount",
                sorted.after(new Cursor(Optional.of("25000.00"), deep)),
                ROW + "and o.expected >= ? and (o.expected > ? or o." + number + " > " + value + ") " + byExpected,
                new BigDecimal("25000"),
                new BigDecimal("25000"),
                deep);
        recordPages(database, crm, source, number, value, deep);
        new OperatorPages(crm.opportunities(), source, first, byNumber)
                .measure((what, ours, plain) -> print(database, what, ours, plain));
    }

    private static void recordPages(
            TestDatabase database, Crm crm, DataSource source, String parentNo, String value, String deep)
            throws Exception {
        String number = database == TestDatabase.H2 ? parentNo : "opportunity_no";
        String order = "order by r.ledger, r." + number + ", r.sequence limit 51) p" + OF_RECORDS + " order by p."
                + number + ", p.sequence";
        ListQuery later = ListQuery.all().after(new Cursor(Optional.empty(), List.of(deep, "2")));
        String laterSql = RECORD + "and r." + number + " >= " + value + " and (r." + number + " > " + value
                + " or r.sequence > 2) " + order;
        Function<ListQuery, List<?>> search =
                query -> crm.contactRecords().search(query).rows();
        page(database, search, source, "page 3 000 of records", later, laterSql, deep, deep);
    }

    private static void page(
            TestDatabase database,
            Function<ListQuery, List<?>> search,
            DataSource source,
            String what,
            ListQuery query,
            String sql,
            Object... parameters)
            throws Exception {
        assertThat(search.apply(query)).hasSize(50);
        assertThat(PlainJdbc.read(source, sql, parameters)).isEqualTo(51);
        double ours = Timing.medianMillis(200, () -> search.apply(query));
        double plain = Timing.medianMillis(200, () -> PlainJdbc.read(source, sql, parameters));
        print(database, what, ours, plain);
    }

    private static void print(TestDatabase database, String what, double ours, double plain) {
        System.out.printf("%s %s: %.2f ms, by hand %.2f ms: %.2f%n", database, what, ours, plain, ours / plain);
    }

    /** H2 in a file, as it is used, but that it may not answer the same query from memory. */
    private HikariDataSource pool(TestDatabase database, String name) {
        HikariConfig config = new HikariConfig();
        if (database == TestDatabase.H2) {
            config.setJdbcUrl("jdbc:h2:" + folder.resolve(name) + ";QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0");
        } else {
            config.setDataSource(database.freshDatabase());
        }
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
