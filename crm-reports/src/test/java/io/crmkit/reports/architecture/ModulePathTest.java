package io.crmkit.reports.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    private static final List<String> NEEDED = List.of(
            "crm-core",
            "crm-reports",
            "fastcsv",
            "fastexcel-0",
            "opczip",
            "guava",
            "failureaccess",
            "jakarta.validation",
            "hibernate-validator",
            "jboss-logging",
            "classmate",
            "jspecify");

    private static final List<String> PDF =
            List.of("openhtmltopdf", "pdfbox", "fontbox", "xmpbox", "graphics2d", "commons-logging");

    @Test
    @DisplayName("The library works on the module path, as a named module")
    void runs() throws IOException, InterruptedException {
        assertThat(run(
                        Stream.concat(NEEDED.stream(), PDF.stream()).toList(),
                        List.of("--add-modules", "openhtmltopdf.pdfbox,org.apache.commons.logging")))
                .contains("io.crmkit.reports text csv csv-safe xlsx html pdf true");
    }

    @Test
    @DisplayName("Without the library for PDF all else works, and PDF says what is missing")
    void runsWithoutPdf() throws IOException, InterruptedException {
        assertThat(run(NEEDED, List.of()))
                .contains(
                        "io.crmkit.reports text csv csv-safe xlsx html no pdf: ",
                        "openhtmltopdf-pdfbox, 1.1.65",
                        " true");
    }

    private static String run(List<String> needed, List<String> options) throws IOException, InterruptedException {
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> needed.stream().anyMatch(name -> entry.contains(name) && !entry.contains("-testkit")))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("fastexcel-reader"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "--module-path",
                                modules,
                                "--add-modules",
                                "io.crmkit.reports"),
                        options.stream(),
                        Stream.of("-cp", Path.of("target", "test-classes").toString(), ModulePathMain.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
