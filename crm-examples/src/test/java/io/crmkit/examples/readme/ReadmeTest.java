package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows in Java stands in sources that are compiled and run by tests. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    @DisplayName("Every picture of the README is there")
    void pictures() throws IOException {
        List<String> pictures = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)")
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(pictures)
                .hasSize(4)
                .allSatisfy(picture -> assertThat(Path.of("..", picture)).isRegularFile());
    }

    @TestFactory
    @DisplayName("Every Java snippet of the README is a piece of a source that the tests run")
    Stream<DynamicTest> snippets() throws IOException {
        String sources = sources();
        List<String> snippets = JAVA.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(4);
        return snippets.stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.lines().findFirst().orElse(""),
                        () -> assertThat(sources).contains(flat(snippet))));
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : List.of("src", "../crm-core/src/test", "../crm-jdbc/src/test")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(ReadmeTest::read)
                        .map(ReadmeTest::flat)
                        .forEach(source -> sources.append(source).append('\n'));
            }
        }
        return sources.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Indentation differs between a page and a class. */
    private static String flat(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
