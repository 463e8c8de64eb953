package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.ListQuery;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaModeTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Schema: validate refuses an empty database and says what to do; migrate makes it good, and again changes nothing")
    void modes(TestDatabase database) {
        DataSource source = database.freshDatabase();
        assertThatThrownBy(() -> open(source, SchemaMode.VALIDATE, "crm_"))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.SCHEMA);
                    assertThat(e.problems()).singleElement().asString().contains("migrate");
                });
        works(open(source, SchemaMode.MIGRATE, "crm_"));
        open(source, SchemaMode.MIGRATE, "crm_");
        open(source, SchemaMode.VALIDATE, "crm_");
        open(source, SchemaMode.NONE, "crm_");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: the printed script makes a schema that validate and a later migrate accept")
    void printed(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        String script = CrmSchema.script(database.name().toLowerCase(Locale.ROOT), "crm_");
        assertThat(script).doesNotContain("${");
        TestDatabase.execute(
                source,
                Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";\\s*\\n"))
                        .filter(statement -> !statement.isBlank())
                        .toArray(String[]::new));
        try (Connection connection = source.getConnection()) {
            CrmSchema.validate(connection, "crm_");
        }
        works(open(source, SchemaMode.MIGRATE, "crm_"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: two prefixes live in one schema, beside the host's tables, and know nothing of each other")
    void prefixes(TestDatabase database) {
        DataSource source = database.freshDatabase();
        TestDatabase.execute(source, "create table invoice (id int primary key)");
        Crm one = open(source, SchemaMode.MIGRATE, "one_");
        Crm two = open(source, SchemaMode.MIGRATE, "two_");
        works(one);
        assertThatThrownBy(() -> two.opportunities().search(ListQuery.all())).isInstanceOf(NotFoundException.class);
        works(two);
        assertThat(one.opportunities().search(ListQuery.all()).rows()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: one made by a newer library is refused, whatever the mode, and stays as it is")
    void newer(TestDatabase database) {
        DataSource source = database.freshDatabase();
        open(source, SchemaMode.MIGRATE, "crm_");
        String quote = database == TestDatabase.MARIADB ? "`" : "\"";
        TestDatabase.execute(
                source,
                "insert into " + quote + "crm_schema_history" + quote
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', null, 'later', current_timestamp, 0, true)");
        for (SchemaMode mode : new SchemaMode[] {SchemaMode.VALIDATE, SchemaMode.MIGRATE}) {
            assertThatThrownBy(() -> open(source, mode, "crm_"))
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.problems())
                                    .singleElement()
                                    .asString()
                                    .contains("99"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Ledgers of one store see nothing of each other")
    void ledgers(TestDatabase database) {
        Crm main = open(database.freshDatabase(), SchemaMode.MIGRATE, "crm_");
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
    @DisplayName("Every problem of the options is reported at once")
    void options() {
        assertThatThrownBy(() -> JdbcStore.joining(() -> null)
                        .prefix("1; drop table x")
                        .schema(SchemaMode.MIGRATE)
                        .build())
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    @DisplayName("K8: an H2 file has one opener, in this process too; it can be opened again once it is closed")
    void oneOpener(@TempDir Path folder) {
        Path file = folder.resolve("crm");
        try (JdbcStore store = JdbcStore.h2File(file).build()) {
            works(Fixtures.on(store).build());
            assertThatThrownBy(() -> JdbcStore.h2File(file).build())
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.problems())
                                    .singleElement()
                                    .asString()
                                    .contains("in use"));
        }
        try (JdbcStore store = JdbcStore.h2File(file).build()) {
            assertThat(Fixtures.on(store)
                            .build()
                            .opportunities()
                            .search(ListQuery.all())
                            .rows())
                    .hasSize(1);
        }
        assertThatThrownBy(() -> JdbcStore.h2File(folder.resolve("a;INIT=x")).build())
                .isInstanceOf(ConfigurationException.class);
    }

    private static Crm open(DataSource source, SchemaMode mode, String prefix) {
        return Fixtures.on(
                        JdbcStore.standalone(source).schema(mode).prefix(prefix).build())
                .build();
    }

    private static void works(Crm crm) {
        crm.createLedger();
        new Fixtures(crm).completed(new Fixtures(crm).opportunity().id());
        assertThat(crm.verify()).isEmpty();
    }
}
