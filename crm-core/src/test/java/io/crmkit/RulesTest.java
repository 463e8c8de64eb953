package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Keeps the ids honest: each rule of RULES.md is named by a test, and each id that a comment, a test or a page cites is
 * a rule of RULES.md or a mechanism of ARCHITECTURE.md.
 */
class RulesTest {

    private static final Pattern RULE = Pattern.compile("^- \\*\\*([A-Z][0-9]+)\\*\\* · ", Pattern.MULTILINE);
    private static final Pattern PLANNED = Pattern.compile("\\| ([A-Z][0-9]+) \\|");
    private static final Pattern MECHANISM = Pattern.compile("^- \\*\\*(K[0-9]+) ", Pattern.MULTILINE);

    private static final Pattern ID = Pattern.compile("\\b[A-Z][1-9][0-9]?\\b");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(((?:[^\"()]|" + TEXT + ")*+)\\)");

    /** Strings and characters are matched so that what looks like a comment in them is not taken for one. */
    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)++'|(//[^\\n]*|/\\*[\\s\\S]*?\\*/)");

    private static final Pattern CODE_IN_COMMENT = Pattern.compile("\\{@\\w+ [^}]*}|\"[^\"]*\"");
    private static final Pattern CODE_IN_PAGE = Pattern.compile("```[\\s\\S]*?```|`[^`\\n]*`");

    @Test
    @DisplayName("Every rule of RULES.md is defined once and begins the display name of a test")
    void everyRuleIsNamed() {
        List<String> rules = rules();
        assertThat(rules).hasSizeGreaterThan(75).contains("V1", "R6", "X2").doesNotHaveDuplicates();
        Set<String> unnamed = new TreeSet<>(rules);
        unnamed.removeAll(
                cited(Set.of("test", "testkit"), RulesTest::headsOfDisplayNames).keySet());
        assertThat(unnamed).isEmpty();
    }

    @Test
    @DisplayName("Every id that a comment or the name of a test cites is defined in RULES.md or ARCHITECTURE.md")
    void everyCitedIdIsDefined() {
        TreeMap<String, String> undefined = cited(Set.of("main", "test", "testkit"), RulesTest::inComments);
        undefined.putAll(cited(Set.of("test", "testkit"), RulesTest::headsOfDisplayNames));
        assertThat(undefined).hasSizeGreaterThan(90).containsKeys("V1", "R6", "K1", "G1");
        undefined.keySet().removeAll(rules());
        undefined.keySet().removeAll(mechanisms());
        assertThat(undefined).isEmpty();
    }

    @Test
    @DisplayName("Every id that a page cites is defined")
    void everyIdOfPagesIsDefined() {
        TreeMap<String, String> undefined = new TreeMap<>();
        for (Path page : pages()) {
            idsIn(CODE_IN_PAGE.matcher(text(page)).replaceAll("")).forEach(id -> undefined.put(id, page.toString()));
        }
        assertThat(undefined).containsKeys("R5", "K12");
        undefined.keySet().removeAll(rules());
        undefined.keySet().removeAll(mechanisms());
        undefined.keySet().removeAll(planned());
        assertThat(undefined).isEmpty();
    }

    @Test
    @DisplayName("A rule is either implemented or planned")
    void plannedRulesAreNotImplemented() {
        assertThat(planned()).contains("Z1").doesNotHaveDuplicates().doesNotContainAnyElementsOf(rules());
    }

    @Test
    @DisplayName("The mechanisms K1 to K18 are explained, each once and in order")
    void everyMechanismIsExplained() {
        assertThat(mechanisms())
                .containsExactlyElementsOf(Stream.iterate(1, i -> i <= 18, i -> i + 1)
                        .map(i -> "K" + i)
                        .toList());
    }

    @Test
    @DisplayName(
            "Only the text before the colon of a display name has ids, also if the name has several lines or quotes")
    void idsOfDisplayNames() {
        assertThat(headsOfDisplayNames("""
                        /** A9 */ @DisplayName("R1: \\"(\\" is not R2")
                        @DisplayName(
                                "R3, R4 a: what" + " is R5")
                        @DisplayName("A database called H2")
                        void a8() { call("A7: "); }
                        """)).containsExactlyInAnyOrder("R1", "R3", "R4");
    }

    @Test
    @DisplayName("A comment cites the ids that it has outside code and quotes; strings cite none")
    void idsOfComments() {
        assertThat(inComments("""
                        /** Back-fill (R5, K1), not {@code R9} or "R8". */
                        String a = "/* R7 */" + '"' + "// R6"; // see M2–M4
                        /* W1
                           W2 */
                        """)).containsExactlyInAnyOrder("R5", "K1", "M2", "M4", "W1", "W2");
    }

    private static List<String> rules() {
        return groups(RULE, text(Path.of("RULES.md")));
    }

    private static List<String> planned() {
        String rules = text(Path.of("RULES.md"));
        // a row of the table has two rules, which share a bar
        return groups(PLANNED, rules.substring(rules.indexOf("## Planned")).replace("|", "||"));
    }

    private static List<String> mechanisms() {
        return groups(MECHANISM, text(Path.of("ARCHITECTURE.md")));
    }

    /** The ids that the sources of these kinds cite, in all modules, each with a file that does. */
    private static TreeMap<String, String> cited(Set<String> kinds, Function<String, Set<String>> ids) {
        TreeMap<String, String> cited = new TreeMap<>();
        for (Path module : modules()) {
            kinds.stream()
                    .map(kind -> module.resolve("src").resolve(kind).resolve("java"))
                    .filter(Files::isDirectory)
                    .flatMap(sources -> files(sources).stream())
                    .forEach(file -> ids.apply(text(file)).forEach(id -> cited.put(id, file.toString())));
        }
        return cited;
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(List.of(
                Path.of("../README.md"),
                Path.of("../.github/CONTRIBUTING.md"),
                Path.of("RULES.md"),
                Path.of("ARCHITECTURE.md")));
        modules().forEach(module -> pages.add(module.resolve("README.md")));
        return pages;
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(Path.of("..").toRealPath())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> files(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> headsOfDisplayNames(String source) {
        return DISPLAY_NAME
                .matcher(source)
                .results()
                .map(name -> String.join("", groups(TEXT, name.group(1))))
                .flatMap(name -> idsIn(name.substring(0, Math.max(0, name.indexOf(':')))).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> inComments(String source) {
        return COMMENT.matcher(source)
                .results()
                .filter(found -> found.group(1) != null)
                .flatMap(comment ->
                        idsIn(CODE_IN_COMMENT.matcher(comment.group()).replaceAll("")).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> idsIn(String text) {
        return ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
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
