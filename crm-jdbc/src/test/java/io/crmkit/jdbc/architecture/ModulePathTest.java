package io.crmkit.jdbc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    private static final List<String> NEEDED = List.of(
            "crm-core",
            "crm-jdbc",
            "jooq",
            "r2dbc",
            "reactive-streams",
            "h2-",
            "flyway-core",
            "guava",
            "failureaccess",
            "jakarta.validation",
            "hibernate-validator",
            "jboss-logging",
            "classmate",
            "jspecify");

    @Test
    @DisplayName("The library works on the module path, as named modules")
    void runs() throws IOException, InterruptedException {
        String path = System.getProperty("java.class.path");
        String modules = Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> NEEDED.stream().anyMatch(name -> entry.contains(name) && !entry.contains("-testkit")))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        modules,
                        "--add-modules",
                        "io.crmkit.jdbc,com.h2database,flyway.core",
                        "-cp",
                        Path.of("target", "test-classes").toString(),
                        ModulePathMain.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("io.crmkit.core and io.crmkit.jdbc, 2 violations, 60000.00");
    }
}
