package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every rule that is built has a test that names it. */
class RulesTest {

    /** The rules that are not built yet, and no others: who builds one takes it from here. */
    private static final List<String> NOT_BUILT = List.of("H2", "E2", "F1", "F2", "C1", "C2", "Z1");

    private static final Pattern RULE = Pattern.compile("^- ([A-Z][0-9]+) ", Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(((?:[^\"()]|" + TEXT + ")*+)\\)");
    private static final Pattern ID = Pattern.compile("\\b[A-Z][0-9]+\\b");

    @Test
    @DisplayName("Every rule of the specification heads the display name of a test, unless it is not built yet")
    void everyRuleIsNamed() throws IOException {
        List<String> rules = groups(RULE, Files.readString(SharedFiles.path("spec/domain.md")));
        assertThat(rules).hasSizeGreaterThan(80).contains("V1", "R6", "Z1");
        Set<String> unnamed = new TreeSet<>(rules);
        unnamed.removeAll(named());
        assertThat(unnamed).containsExactlyInAnyOrderElementsOf(NOT_BUILT);
    }

    @Test
    @DisplayName(
            "Ids are what stands before the colon of a display name, of several lines or with quotes, and nothing else")
    void idsOfDisplayNames() {
        assertThat(ids("""
                        /** A9 */ @DisplayName("R1: \\"(\\" is not R2")
                        @DisplayName(
                                "R3, R4 a: what" + " is R5")
                        @DisplayName("A database called H2")
                        void a8() { call("A7: "); }
                        """)).containsExactlyInAnyOrder("R1", "R3", "R4");
    }

    /** The ids that the tests of all modules name. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path sources : sources()) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> named.addAll(ids(text(file))));
            }
        }
        return named;
    }

    /** Where the modules have their tests, those that they publish included. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            return modules.flatMap(module ->
                            Stream.of("src/test/java", "src/testkit/java").map(module::resolve))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static Set<String> ids(String source) {
        return DISPLAY_NAME
                .matcher(source)
                .results()
                .map(name -> String.join("", groups(TEXT, name.group(1))))
                .flatMap(name -> ID.matcher(name.substring(0, Math.max(0, name.indexOf(':'))))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
