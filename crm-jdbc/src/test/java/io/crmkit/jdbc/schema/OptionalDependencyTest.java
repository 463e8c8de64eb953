package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be left off the class path. */
class OptionalDependencyTest {

    @Test
    @DisplayName("Without Flyway a migration is refused with the artifact that is missing")
    void flywayIsNamed() throws Exception {
        assertThat(without("flyway", Migrating.class, "missing"))
                .contains("[configuration]", "org.flywaydb:flyway-core");
    }

    @Test
    @DisplayName("Without Flyway a schema that the printed script has made is opened")
    void scriptedWithoutFlyway() throws Exception {
        assertThat(without("flyway", Scripted.class, "scripted")).isEqualTo("OPP-2011-00001");
    }

    @Test
    @DisplayName("Without H2 a file database is refused with the artifact that is missing")
    void h2IsNamed() throws Exception {
        String file = Files.createTempDirectory("crmkit").resolve("crm").toString();
        assertThat(without("h2", OpeningFile.class, file)).contains("[configuration]", "com.h2database:h2");
    }

    @Test
    @DisplayName("K8: with an H2 that is not safe a file database is refused, saying which is there")
    void oldH2() throws Exception {
        Path classes = Files.createTempDirectory("crmkit");
        Path source = classes.resolve("Constants.java");
        Files.writeString(
                source, "package org.h2.engine; public class Constants { public static final int BUILD_ID = 240; }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        String file = classes.resolve("crm").toString();
        assertThat(without("h2", OpeningFile.class, file, classes.toUri().toURL()))
                .contains("[configuration]", "2.5.252 or later", "build 240");
    }

    /** Runs something in a world of its own, from whose class path the jars of an artifact are missing. */
    private static String without(
            String artifact, Class<? extends UnaryOperator<String>> what, String argument, URL... instead)
            throws Exception {
        List<URL> left = new ArrayList<>(List.of(instead));
        int missing = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (path.getFileName().toString().startsWith(artifact + "-")) {
                missing++;
            } else {
                left.add(path.toUri().toURL());
            }
        }
        assertThat(missing).isPositive();
        try (URLClassLoader world =
                new URLClassLoader(left.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked")
            UnaryOperator<String> there = (UnaryOperator<String>)
                    world.loadClass(what.getName()).getDeclaredConstructor().newInstance();
            return there.apply(argument);
        }
    }

    /** Opens an empty database in memory. */
    public static final class Migrating implements UnaryOperator<String> {

        @Override
        public String apply(String name) {
            return problem(() -> JdbcStore.standalone(memory(name)).build());
        }
    }

    /** Opens a database that the script has been run on. */
    public static final class Scripted implements UnaryOperator<String> {

        @Override
        public String apply(String name) {
            TestDatabase.execute(memory(name), CrmSchema.script("h2", CrmSchema.PREFIX));
            var crm = Fixtures.on(JdbcStore.standalone(memory(name)).build()).build();
            crm.createLedger();
            return new Fixtures(crm).opportunity().number();
        }
    }

    /** Opens a file. */
    public static final class OpeningFile implements UnaryOperator<String> {

        @Override
        public String apply(String file) {
            return problem(() -> JdbcStore.h2File(Path.of(file)).build());
        }
    }

    private static String problem(Runnable opening) {
        try {
            opening.run();
            return "none";
        } catch (ConfigurationException refused) {
            return refused.getMessage();
        }
    }

    private static JdbcDataSource memory(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:optional_" + name + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
