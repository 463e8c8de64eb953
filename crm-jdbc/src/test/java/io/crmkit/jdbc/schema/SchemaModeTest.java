package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.StorageException;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.SchemaState;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaModeTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: migrate makes it in an empty database; a second time it changes nothing")
    void migrate(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        OpportunityId id = works(open(source, SchemaMode.MIGRATE));
        List<String> history = SchemaTables.history(source);
        for (SchemaMode mode : SchemaMode.values()) {
            assertThat(open(source, mode).opportunities().find(id)).isPresent();
        }
        assertThat(SchemaTables.history(source)).isEqualTo(history);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: migrate leaves the host's tables as they are, its own migrations among them")
    void besideTheHost(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        TestDatabase.execute(
                source,
                "create table customer (id int primary key)",
                "insert into customer values (1)",
                "create table flyway_schema_history (installed_rank int primary key)",
                "insert into flyway_schema_history values (1)");
        works(open(source, SchemaMode.MIGRATE));
        assertThat(SchemaTables.of(source)).contains("crm_customer", "crm_schema_history");
        assertThat(SchemaTables.count(source, "customer")).isEqualTo(1);
        assertThat(SchemaTables.count(source, "flyway_schema_history")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: what Flyway calls up to date and is not what this library knows is refused after it")
    void notOurs(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        works(open(source, SchemaMode.MIGRATE));
        SchemaTables.updateHistory(source, "type", "BASELINE");
        assertThatThrownBy(() -> open(source, SchemaMode.MIGRATE))
                .isInstanceOfSatisfying(
                        ConfigurationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEMA));
    }

    @Test
    @DisplayName("Schema: what is no prefix, and a database that is not supported, are refused wherever they are given")
    void hostilePrefix() throws SQLException {
        DataSource source = TestDatabase.H2.freshDatabase();
        String hostile = "x (id int); drop table y; --";
        try (Connection connection = source.getConnection()) {
            List<ThrowingCallable> calls = List.of(
                    () -> CrmSchema.script("h2", hostile),
                    () -> CrmSchema.migrate(source, hostile),
                    () -> CrmSchema.validate(connection, hostile),
                    () -> JdbcStore.standalone(source).prefix(hostile).build(),
                    () -> CrmSchema.script("oracle", CrmSchema.PREFIX));
            for (ThrowingCallable call : calls) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                ConfigurationException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION));
            }
        }
        assertThat(CrmSchema.script("PostgreSQL", "y_")).contains("create table y_opportunity");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: programs that start at the same time on an empty database and migrate it all come up")
    void together(TestDatabase database) throws Exception {
        DataSource source = database.freshDatabase();
        ExecutorService programs = Executors.newFixedThreadPool(3);
        try {
            Callable<Crm> program = () -> open(source, SchemaMode.MIGRATE);
            List<Crm> started = new ArrayList<>();
            for (Future<Crm> crm : programs.invokeAll(List.of(program, program, program))) {
                started.add(crm.get());
            }
            OpportunityId id = works(started.get(0));
            assertThat(started.get(2).opportunities().find(id)).isPresent();
        } finally {
            programs.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: validate refuses an empty database, says what to do, and creates nothing")
    void validateEmpty(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        refused("migrate it", () -> open(source, SchemaMode.VALIDATE));
        assertThat(SchemaTables.of(source)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: none looks at nothing when it is opened; without a schema the first call fails with a code")
    void none(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        Crm crm = open(source, SchemaMode.NONE);
        assertThat(SchemaTables.of(source)).isEmpty();
        assertThatThrownBy(crm::createLedger)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE));
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        works(crm);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: the printed script makes the very same one, which validate and a later migrate accept")
    void printed(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        String script = CrmSchema.script(database.name().toLowerCase(Locale.ROOT), CrmSchema.PREFIX);
        assertThat(script).doesNotContain("${");
        TestDatabase.execute(source, script.strip().split(";\\s*\\n\\s*|;\\s*$"));
        OpportunityId id = works(open(source, SchemaMode.VALIDATE));
        List<String> history = SchemaTables.history(source);
        assertThat(open(source, SchemaMode.MIGRATE).opportunities().find(id)).isPresent();
        assertThat(SchemaTables.history(source)).isEqualTo(history);

        DataSource migrated = database.freshDatabase();
        CrmSchema.migrate(migrated, CrmSchema.PREFIX);
        assertThat(SchemaTables.columns(source)).isEqualTo(SchemaTables.columns(migrated));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: one made by a newer library is refused by migrate and validate, and so is one half made")
    void otherVersions(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        SchemaTables.updateHistory(source, "version", "999");
        List<String> history = SchemaTables.history(source);
        refused("newer", () -> open(source, SchemaMode.MIGRATE));
        refused("newer", () -> open(source, SchemaMode.VALIDATE));
        assertThat(SchemaTables.history(source)).isEqualTo(history);
        SchemaTables.updateHistory(source, "success", false);
        refused("older", () -> open(source, SchemaMode.VALIDATE));
        try (Connection connection = source.getConnection()) {
            refused("older", () -> CrmSchema.validate(connection, CrmSchema.PREFIX));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: a database is empty, another program's, or ours and older, current or newer")
    void state(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        try (Connection connection = source.getConnection()) {
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.EMPTY);
            TestDatabase.execute(source, "create view v as select 1 as one");
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.EMPTY);
            TestDatabase.execute(source, "create table customer (id int primary key)");
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.FOREIGN);
            CrmSchema.migrate(source, CrmSchema.PREFIX);
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.CURRENT);
            assertThat(CrmSchema.state(connection, "other_")).isEqualTo(SchemaState.FOREIGN);
            SchemaTables.updateHistory(source, "success", false);
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.OLDER);
            SchemaTables.updateHistory(source, "success", true);
            SchemaTables.updateHistory(source, "version", "999");
            assertThat(CrmSchema.state(connection, CrmSchema.PREFIX)).isEqualTo(SchemaState.NEWER);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: two prefixes in one schema are two CRMs that see nothing of each other")
    void prefixes(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        Crm one = crm(JdbcStore.standalone(source).prefix("a_"));
        Crm two = crm(JdbcStore.standalone(source).prefix("a_b_"));
        OpportunityId first = works(one);
        assertThatThrownBy(two::settings).isInstanceOf(NotFoundException.class);
        OpportunityId second = works(two);
        assertThat(two.opportunities().find(first)).isEmpty();
        assertThat(one.opportunities().find(second)).isEmpty();
        one.opportunities().delete(first);
        assertThat(two.opportunities().find(second)).isPresent();
        assertThat(one.verify()).isEmpty();
        assertThat(two.verify()).isEmpty();
        assertThat(SchemaTables.of(source)).allMatch(table -> table.startsWith("a_"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Ledgers of one store see nothing of each other")
    void ledgers(TestDatabase database) {
        Crm main = open(database.freshDatabase(), SchemaMode.MIGRATE);
        works(main);
        Crm other = main.ledger("其他");
        assertThatThrownBy(other::settings).isInstanceOf(NotFoundException.class);
        other.createLedger();
        assertThat(other.opportunities().search(ListQuery.all()).rows()).isEmpty();
        assertThat(other.customers().findByCode("C1")).isEmpty();
        works(other);
        assertThat(main.verify()).isEmpty();
    }

    @Test
    @DisplayName("Every problem of the options is reported at once, before anything is opened")
    void options() {
        assertThatThrownBy(() -> JdbcStore.joining(() -> null)
                        .prefix("1; drop table x")
                        .lockTimeout(Duration.ZERO)
                        .schema(SchemaMode.MIGRATE)
                        .build())
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems()).hasSize(3));
    }

    /** Uses what the schema has to hold: a ledger, an opportunity with records and replies, its history. */
    private static OpportunityId works(Crm crm) {
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        OpportunityId id = with.opportunity().id();
        crm.contactRecords().reply(with.completed(id).id(), "well done");
        assertThat(crm.history().of(id)).hasSize(3);
        assertThat(crm.verify()).isEmpty();
        return id;
    }

    private static Crm open(DataSource source, SchemaMode mode) {
        return crm(JdbcStore.standalone(source).schema(mode));
    }

    private static Crm crm(JdbcStore.Builder store) {
        return Fixtures.on(store.build()).build();
    }

    private static void refused(String why, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        ConfigurationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEMA))
                .hasMessageContaining(why);
    }
}
