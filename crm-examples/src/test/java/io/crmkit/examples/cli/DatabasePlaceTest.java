package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.spi.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasePlaceTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void small() {
        folder = Folder.small(temp.resolve("in")).path();
    }

    @Test
    @DisplayName("a database path that is missing, a folder or carries settings is exit 2, and nothing is written")
    void badPaths() throws IOException {
        Path inside = Files.createDirectory(temp.resolve("f7"));
        List<Path> before = everything();
        List<Path> besides = besides();
        for (String path : new String[] {
            "",
            " ",
            ".",
            "..",
            "./",
            ".mv.db",
            inside + "/",
            inside.toString(),
            temp.resolve("x") + "/",
            temp.resolve("x") + "/.mv.db",
            temp.resolve("a;INIT=create table t(i int)").toString(),
            "a\0b"
        }) {
            importing(path).assertRefused(2);
            reporting(path).assertRefused(2);
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(besides()).isEqualTo(besides);
    }

    @Test
    @DisplayName("a database may be named with the ending of its file, and by a path with detours")
    void sameFile() {
        assertThat(importing(temp.resolve("p.mv.db").toString()).code()).isZero();
        assertThat(temp.resolve("p.mv.db")).exists();
        assertThat(temp.resolve("p.mv.db.mv.db")).doesNotExist();
        for (String name : new String[] {"p", "p.mv.db", "in/../p", "./p"}) {
            assertThat(reporting(temp.resolve(name).toString()).out()).contains("Zoë");
        }
    }

    @Test
    @DisplayName("a folder of the same name does not hide a database that is named with its ending")
    void folderOfTheSameName() throws IOException {
        Files.createDirectory(temp.resolve("p"));
        assertThat(importing(temp.resolve("p.mv.db").toString()).code()).isZero();
    }

    @Test
    @DisplayName("nothing is added to a database with other tables, by path or URL; an empty one is filled")
    void foreign() throws SQLException {
        Path theirs = temp.resolve("theirs");
        execute(theirs, "create table invoice (id int)");
        for (String name : new String[] {theirs.toString(), "jdbc:h2:" + theirs}) {
            importing(name).assertRefused(1, name, "contains tables of another program and none of the CRM");
            reporting(name).assertRefused(1, name, "contains tables of another program and none of the CRM");
        }
        assertThat(tables(theirs)).containsExactly("INVOICE");
        execute(temp.resolve("empty"), "create sequence s");
        execute(temp.resolve("empty2"), "create sequence s");
        reporting(temp.resolve("empty").toString()).assertRefused(1, "is empty; fill it with crm import");
        assertThat(importing(temp.resolve("empty").toString()).code()).isZero();
        assertThat(importing("jdbc:h2:" + temp.resolve("empty2")).code()).isZero();
        assertThat(reporting("jdbc:h2:" + temp.resolve("empty2")).out()).contains("Zoë");
    }

    @Test
    @DisplayName("a database of an older or newer crm is told apart")
    void otherVersions() throws SQLException {
        Path db = temp.resolve("db");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + db);
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        execute(db, "update \"crm_schema_history\" set \"version\" = '999' where \"type\" = 'SQL'");
        reporting(db.toString()).assertRefused(1, "created by a newer version of crm");
        importing(db.toString()).assertRefused(1, "created by a newer version of crm");
        importing("jdbc:h2:" + db).assertRefused(1, "created by a newer version of crm");
        execute(db, "delete from \"crm_schema_history\" where \"type\" = 'SQL'");
        reporting(db.toString()).assertRefused(1, "created by an older version of crm");
    }

    @Test
    @DisplayName(
            "A missing database, another file, wrong credentials and a database in use each have their own message")
    void unusable() throws IOException, SQLException {
        Files.writeString(temp.resolve("text.mv.db"), "no database");
        for (String form : new String[] {"", "jdbc:h2:"}) {
            for (Shell refused :
                    List.of(importing(form + temp.resolve("text")), reporting(form + temp.resolve("text")))) {
                refused.assertRefused(1, form + temp.resolve("text"), "is damaged, is not an H2 database");
            }
        }
        Store open = JdbcStore.h2File(temp.resolve("open")).build();
        try {
            importing(temp.resolve("open").toString()).assertRefused(1, "is in use by another program");
            reporting(temp.resolve("open").toString()).assertRefused(1, "is in use by another program");
        } finally {
            open.close();
        }
        DriverManager.getConnection("jdbc:h2:" + temp.resolve("locked"), "sa", "secret")
                .close();
        reporting(temp.resolve("locked").toString()).assertRefused(1, "wrong user name or password");
        reporting("jdbc:h2:" + temp.resolve("locked") + ";PASSWORD=wrong")
                .assertRefused(1, "jdbc:h2:" + temp.resolve("locked") + ": wrong user name or password");
        reporting("jdbc:h2:" + temp.resolve("none")).assertRefused(1, "does not exist");
        reporting(temp.resolve("none").toString())
                .assertRefused(1, "database " + temp.resolve("none") + " does not exist");
        reporting("jdbc:postgresql://127.0.0.1:1/none").assertRefused(1, "cannot be reached");
        assertThat(everything()).noneMatch(file -> file.getFileName().toString().startsWith("none"));
        reporting("jdbc:nothing:x?password=secret").assertRefused(1, "the database jdbc:nothing:x cannot be reached");
        assertThat(everything()).noneMatch(file -> file.toString().endsWith(".trace.db"));
    }

    @Test
    @DisplayName("a database that can only be read is named as such")
    void readOnly() {
        Path db = temp.resolve("crm");
        assertThat(importing(db.toString()).code()).isZero();
        Shell.run("import", "--db", "jdbc:h2:" + db + ";ACCESS_MODE_DATA=r", "--ledger", "other", folder)
                .assertRefused(1, "is read-only");
        assumeThat(db.resolveSibling("crm.mv.db").toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(db.resolveSibling("crm.mv.db")))
                .as("root may write to everything")
                .isFalse();
        importing(db.toString()).assertRefused(1, "is read-only");
        assertThat(reporting(db.toString()).code()).isZero();
    }

    @Test
    @DisplayName("X1: a refused import leaves no new database behind, and one that was there as it was")
    void refusedImport() throws IOException {
        Path bad = Folder.small(temp.resolve("bad"))
                .file("customers.csv", "code,parent,name", "C1,NOPE,One")
                .path();
        List<Path> before = everything();
        assertThat(Shell.run("import", "--db", temp.resolve("new"), bad).code()).isEqualTo(2);
        Shell.run("import", "--db", temp.resolve("new"), temp.resolve("nothing"))
                .assertRefused(2, "folder " + temp.resolve("nothing") + " does not exist");
        assertThat(everything()).isEqualTo(before);
        assertThat(importing(temp.resolve("old").toString()).code()).isZero();
        assertThat(Shell.run("import", "--db", temp.resolve("old"), bad).code()).isEqualTo(2);
        assertThat(reporting(temp.resolve("old").toString()).out()).contains("Zoë");
    }

    @Test
    @DisplayName("a ledger's name that is none is exit 2 before anything is opened")
    void badLedgers() throws IOException {
        List<Path> before = everything();
        for (String ledger : new String[] {"", " ", "x".repeat(65), "a\nb"}) {
            for (String db : new String[] {temp.resolve("new").toString(), "jdbc:h2:" + temp.resolve("new")}) {
                Shell.run("import", "--db", db, "--ledger", ledger, folder)
                        .assertRefused(2, "the name of a ledger has 1 to 64 characters");
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("a user or password for a path is wrong usage")
    void credentials() {
        for (String option : new String[] {"--user", "--password-env"}) {
            Shell.run("import", "--db", temp.resolve("new"), option, "PATH", folder)
                    .assertRefused(2, "need a JDBC URL");
        }
        Shell.run("import", "--db", "jdbc:h2:" + temp.resolve("new"), "--password-env", "NOT_SET_ANYWHERE", folder)
                .assertRefused(2, "the environment variable NOT_SET_ANYWHERE is not set");
    }

    private Shell importing(String db) {
        return Shell.run("import", "--db", db, folder);
    }

    private static Shell reporting(String db) {
        return Shell.run("report", "opportunities", "--db", db);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.sorted().toList();
        }
    }

    /** What stands in and beside the working directory. */
    private static List<Path> besides() throws IOException {
        try (Stream<Path> inside = Files.list(Path.of(""));
                Stream<Path> beside = Files.list(Path.of(".."))) {
            return Stream.concat(inside, beside).sorted().toList();
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + file, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + file, "", "");
                ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
            return names;
        }
    }
}
