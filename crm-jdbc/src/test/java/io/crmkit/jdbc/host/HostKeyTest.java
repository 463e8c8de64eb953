package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys of a host's customers of each type, and text that is none. */
class HostKeyTest {

    private static final String UUID_KEY = "00000001-0001-0001-0001-000000000001";

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: only a key that prints back equal is one: no leading zero or sign, no other case")
    void canonical(TestDatabase database) {
        Keys integers = new Keys(database, IdType.INTEGER, "bigint", "20");
        integers.accepts("20");
        integers.refuses("020", "+20", "20 ", "20.0", "2e1", "abc", "99999999999999999999");
        Keys texts = new Keys(database, IdType.TEXT, caseInsensitive(database), "'Abc'");
        texts.accepts("Abc");
        texts.refuses("abc", "ABC", "Abc ", "Äbc");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: of a UUID, kept as such or in 16 bytes, only the canonical text is a key")
    void canonicalUuid(TestDatabase database) {
        for (IdType type : List.of(IdType.UUID, IdType.BINARY)) {
            Keys uuids = new Keys(database, type, column(database, type), literal(database, type));
            uuids.accepts(UUID_KEY);
            uuids.refuses("1-1-1-1-1", UUID_KEY.replace("-", ""), "{" + UUID_KEY + "}", UUID_KEY + "0", "abc");
            uuids.refuses(UUID_KEY.replace('0', 'A'), UUID_KEY.replace('0', 'f'));
        }
    }

    private static String column(TestDatabase database, IdType type) {
        if (type == IdType.UUID) {
            return "uuid";
        }
        return database == TestDatabase.POSTGRESQL ? "bytea" : "binary(16)";
    }

    private static String literal(TestDatabase database, IdType type) {
        String hex = UUID_KEY.replace("-", "");
        if (type == IdType.UUID) {
            return "'" + UUID_KEY + "'";
        }
        return database == TestDatabase.POSTGRESQL ? "'\\x" + hex + "'" : "X'" + hex + "'";
    }

    @ParameterizedTest
    @CsvSource({
        "H2, INTEGER, bigint, 20",
        "POSTGRESQL, INTEGER, bigint, 20",
        "MARIADB, INTEGER, bigint, 20",
        "H2, TEXT, varchar(20), Abc",
        "POSTGRESQL, TEXT, varchar(20), Abc",
        "MARIADB, TEXT, varchar(20), Abc",
        "POSTGRESQL, TEXT, varchar(20) collate \"und-x-icu\", Abc",
        "H2, UUID, uuid, " + UUID_KEY,
        "POSTGRESQL, UUID, uuid, " + UUID_KEY,
        "MARIADB, UUID, uuid, " + UUID_KEY,
        "H2, BINARY, binary(16), " + UUID_KEY,
        "POSTGRESQL, BINARY, bytea, " + UUID_KEY,
        "MARIADB, BINARY, binary(16), " + UUID_KEY
    })
    @DisplayName("L1 A1: stored keys that do not have the host's form name nothing, and lists and reports still work")
    void malformed(TestDatabase database, IdType type, String column, String key) {
        Keys keys = new Keys(database, type, column, key.equals(UUID_KEY) ? literal(database, type) : "'" + key + "'");
        keys.accepts(key);
        for (String stored : List.of("abc", "020", "1-1-1-1-1", "99999999999999999999", "ABC", "20 ", "-")) {
            OpportunityId id = keys.add(key);
            TestDatabase.execute(
                    keys.source,
                    "update crm_opportunity set customer_key = '" + stored + "' where id = '" + id.value() + "'");
        }
        List<Row<OpportunityId>> rows = keys.crm
                .opportunities()
                .search(ListQuery.all().sortedBy(Sort.by(OpportunityColumns.CUSTOMER)))
                .rows();
        assertThat(rows)
                .extracting(row -> row.get(OpportunityColumns.CUSTOMER).orElse("none"))
                .containsExactly("none", "none", "none", "none", "none", "none", "none", "Named");
        assertThat(keys.crm
                        .reports()
                        .opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER))
                        .rows())
                .extracting(Group::name)
                .contains("Named", "020", "abc")
                .hasSize(8);
        OpportunityCriteria ofOne =
                OpportunityCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(new CustomerId("erp", key));
        assertThat(keys.crm.reports().opportunities(ofOne).total().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("M1: on PostgreSQL the names of a page are found by the host's index, whatever its key and collation")
    void index() throws Exception {
        usesIndex(IdType.TEXT, "varchar(20)", "i::text", "1");
        usesIndex(IdType.TEXT, "varchar(20) collate \"und-x-icu\"", "i::text", "1");
        usesIndex(
                IdType.UUID,
                "uuid",
                "md5(i::text)::uuid",
                UUID.nameUUIDFromBytes(new byte[0]).toString());
        usesIndex(
                IdType.BINARY,
                "bytea",
                "decode(md5(i::text), 'hex')",
                UUID.nameUUIDFromBytes(new byte[0]).toString());
        usesIndex(IdType.INTEGER, "bigint", "i", "1");
    }

    private static void usesIndex(IdType type, String column, String keys, String key) throws Exception {
        Keys host = new Keys(
                TestDatabase.POSTGRESQL,
                type,
                column,
                type == IdType.BINARY ? "'\\x" + key.replace("-", "") + "'" : "'" + key + "'");
        TestDatabase.execute(
                host.source,
                "insert into partner select " + keys + ", 'P' || i, 'Name', null from generate_series(100, 20000) i",
                "analyze partner");
        host.accepts(key);
        Thread.sleep(500);
        Scans before = Scans.of(host.source);
        int pages = 5;
        for (int i = 0; i < pages; i++) {
            host.crm.opportunities().search(ListQuery.all());
        }
        Scans after = Scans.of(host.source);
        for (int waited = 0;
                waited < 50 && after.index() + after.table() < before.index() + before.table() + pages;
                waited++) {
            // a connection says what it has done when it has closed
            Thread.sleep(100);
            after = Scans.of(host.source);
        }
        assertThat(after.table()).as("scans of the table").isEqualTo(before.table());
        assertThat(after.index()).isGreaterThanOrEqualTo(before.index() + pages);
    }

    /** How often PostgreSQL has looked through the host's partners, and how often in their index. */
    private record Scans(long table, long index) {

        static Scans of(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select seq_scan, idx_scan from pg_stat_user_tables where relname = 'partner'")) {
                rows.next();
                return new Scans(rows.getLong(1), rows.getLong(2));
            }
        }
    }

    private static String caseInsensitive(TestDatabase database) {
        return switch (database) {
            case H2 -> "varchar_ignorecase(20)";
            case POSTGRESQL -> "varchar(20) collate ignoring_case";
            case MARIADB -> "varchar(20) character set utf8mb4 collate utf8mb4_general_ci";
        };
    }

    /** A host whose one partner has a key. */
    private static final class Keys {

        final DataSource source;
        final Crm crm;
        private final IdType type;

        Keys(TestDatabase database, IdType type, String column, String key) {
            this.type = type;
            source = database.freshDatabase();
            if (database == TestDatabase.POSTGRESQL) {
                TestDatabase.execute(
                        source,
                        "create collation ignoring_case"
                                + " (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
            }
            TestDatabase.execute(
                    source,
                    "create table partner (id " + column
                            + " primary key, code varchar(20) not null, name varchar(80) not null, parent_id " + column
                            + ")",
                    "create table staff (id int primary key, badge varchar(20) not null, full_name varchar(80) not null)",
                    "create table item (id int primary key, code varchar(20) not null, name varchar(80) not null)",
                    "insert into partner values (" + key + ", 'P', 'Named', null)",
                    "insert into staff values (7, 'B7', 'Ann')");
            crm = on(source);
            crm.createLedger();
        }

        Crm on(DataSource other) {
            return Fixtures.on(JdbcStore.standalone(other).build())
                    .ledger(new HostLedger() {
                        @Override
                        LedgerRelation customers() {
                            return LedgerRelation.of("erp", "partner")
                                    .id("id", type)
                                    .parent("parent_id")
                                    .build();
                        }
                    })
                    .build();
        }

        OpportunityId add(String key) {
            return crm.opportunities()
                    .add(AddOpportunity.builder()
                            .subject("Subject")
                            .customer(new CustomerId("erp", key))
                            .salesperson(new EmployeeId("erp", "7"))
                            .stage(crm.dictionaries()
                                    .find(Dictionary.SALES_STAGE, "Proposal")
                                    .orElseThrow()
                                    .id())
                            .start(Fixtures.TODAY)
                            .build())
                    .id();
        }

        void accepts(String key) {
            assertThat(crm.opportunities().get(add(key)).customer().key()).isEqualTo(key);
        }

        void refuses(String... keys) {
            for (String key : keys) {
                assertThatThrownBy(() -> add(key))
                        .as(key)
                        .isInstanceOfSatisfying(
                                ValidationException.class,
                                e -> assertThat(e.violations())
                                        .singleElement()
                                        .satisfies(v -> assertThat(v.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE)));
            }
        }
    }
}
