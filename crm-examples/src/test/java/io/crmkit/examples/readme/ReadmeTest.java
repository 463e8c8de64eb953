package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.exchange.Exchange;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.FileFormat;
import io.crmkit.reports.quote.QuoteTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README and the pages of the modules are true. */
class ReadmeTest {

    private static final Path OVERVIEW = Path.of("../README.md");
    private static final Path REPORTS = Path.of("../crm-reports/README.md");
    private static final List<Path> PAGES = List.of(
            OVERVIEW,
            Path.of("../crm-core/README.md"),
            Path.of("../crm-core/README.zh.md"),
            Path.of("../crm-jdbc/README.md"),
            REPORTS,
            Path.of("../crm-examples/README.md"));
    private static final List<Path> OTHERS = List.of(
            Path.of("../crm-core/RULES.md"),
            Path.of("../crm-core/ARCHITECTURE.md"),
            Path.of("../.github/CONTRIBUTING.md"),
            Path.of("../.github/SECURITY.md"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String sources = "";

    @BeforeAll
    static void readSources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder :
                List.of("src", "../crm-core/src/test", "../crm-jdbc/src/test", "../crm-reports/src/test")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    all.append(flat(Files.readString(file))).append('\n');
                }
            }
        }
        sources = all.toString();
    }

    @TestFactory
    @DisplayName("Every Java snippet of a page is part of a source that the tests run")
    Stream<DynamicTest> snippets() throws IOException {
        return each(
                PAGES,
                JAVA,
                30,
                (page, snippet) -> assertThat(sources.contains(flat(snippet.group(1))))
                        .as("in no source: %s", snippet.group(1))
                        .isTrue());
    }

    @TestFactory
    @DisplayName("Every link of a page leads to a file that exists, and to a heading in it")
    Stream<DynamicTest> links() throws IOException {
        List<Path> pages = Stream.concat(PAGES.stream(), OTHERS.stream()).toList();
        return each(pages, Pattern.compile("]\\(([^)\\s]+)\\)"), 60, (page, link) -> {
            String[] parts = link.group(1).split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(target).exists();
            if (parts.length == 2) {
                assertThat(Pages.anchors(Files.readString(target))).contains(parts[1]);
            }
        });
    }

    @Test
    @DisplayName("The overview is short, shows pictures, and leads to every page of a module")
    void overview() throws IOException {
        String text = Files.readString(OVERVIEW);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(250);
        assertThat(text).contains("![");
        for (Path page : PAGES.subList(1, PAGES.size())) {
            assertThat(text).contains("(" + OVERVIEW.getParent().relativize(page) + ")");
        }
    }

    @Test
    @DisplayName("X1: the page of the exchange format lists every file with every column, the required ones in bold")
    void columns() throws IOException {
        List<String> lines = Files.readAllLines(REPORTS);
        Exchange exchange = Crm.inMemory().exchange();
        for (ExchangeFile file : ExchangeFile.values()) {
            FileFormat format = exchange.format(file);
            String begin = "| `" + file.fileName() + "` | ";
            List<String> rows =
                    lines.stream().filter(line -> line.startsWith(begin)).toList();
            assertThat(rows).as(file.fileName()).hasSize(1);
            List<String> named = Arrays.stream(rows.get(0)
                            .substring(begin.length())
                            .replaceAll("\\([^)]*\\)", "")
                            .split("\\.\\s|[,|]"))
                    .map(String::strip)
                    .toList();
            List<String> wanted = format.columns().stream()
                    .map(column -> format.required().contains(column) ? "**" + column + "**" : column)
                    .toList();
            assertThat(named).as(file.fileName()).startsWith(wanted.toArray(String[]::new));
        }
    }

    @Test
    @DisplayName("Q5: a template may name every value that the page of templates has")
    void templateValues() throws IOException {
        String chapter = Pages.chapter(Files.readString(REPORTS), "Templates");
        String rows = chapter.lines().filter(line -> line.startsWith("| ")).collect(Collectors.joining("\n"));
        List<String> values = Pattern.compile("`([a-zA-Z.]+)`")
                .matcher(rows)
                .results()
                .map(value -> value.group(1))
                .filter(value -> !value.equals("lines"))
                .toList();
        assertThat(values).hasSizeGreaterThan(40);
        QuoteTemplate.of("<html><head><title>All</title></head><body>"
                + values.stream()
                        .map(value ->
                                value.contains(".") ? "{{" + value + "}}" : "{{#lines}}{{" + value + "}}{{/lines}}")
                        .collect(Collectors.joining())
                + "</body></html>");
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Checks something that a page has. */
    private interface Check {

        void of(Path page, MatchResult found) throws IOException;
    }

    /** One test for each place in the pages where the pattern is found. */
    private static Stream<DynamicTest> each(List<Path> pages, Pattern wanted, int fewest, Check check) {
        List<DynamicTest> tests = pages.stream()
                .flatMap(page -> wanted.matcher(Pages.read(page))
                        .results()
                        .map(found -> DynamicTest.dynamicTest(
                                page + ": " + found.group(1).lines().findFirst().orElse(""),
                                () -> check.of(page, found))))
                .toList();
        assertThat(tests).hasSizeGreaterThanOrEqualTo(fewest);
        return tests.stream();
    }

    /** Indentation differs between a page and a class. */
    private static String flat(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
