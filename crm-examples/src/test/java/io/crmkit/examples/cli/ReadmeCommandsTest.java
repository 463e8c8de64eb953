package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer can run the commands of the overview as they stand there, one after the other. */
class ReadmeCommandsTest {

    private static final String JAVA = "java -jar crm-examples/target/crm.jar ";

    @TempDir
    Path temp;

    @Test
    @DisplayName("X1, A1: the commands of the overview import the sample ledger, report on it and list its customers")
    void commands() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith(JAVA) && line.contains("--db books"))
                .map(line -> line.substring(JAVA.length()))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3).first().asString().startsWith("import ");
        for (String command : commands) {
            Shell shell = Shell.run((Object[]) inTemp(command).split(" "));
            assertThat(shell.code()).as("%s: %s", command, shell.err()).isZero();
        }
        assertThat(Shell.run(
                                "report",
                                "opportunities",
                                "--db",
                                temp.resolve("books"),
                                "--format",
                                "csv",
                                "--by",
                                "employee")
                        .out()
                        .lines())
                .hasSize(10);
    }

    /** The test runs in its module; the commands run at the top, and write there. */
    private String inTemp(String command) {
        return command.replace(" crm-examples/", " ../crm-examples/")
                .replace("--db books", "--db " + temp.resolve("books"))
                .replaceAll("--out (\\S+)", "--out " + temp + "/$1");
    }
}
