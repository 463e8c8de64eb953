package io.crmkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the bundles complete, and the code free of texts that only one language has. */
class BundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/io/crmkit/text");
    private static final Pattern KEY = Pattern.compile("ofKey\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    @DisplayName("§13: every language has the same keys, and each text is a pattern")
    void complete() throws IOException {
        Map<String, String> english = bundle(TEXTS.resolve("texts.properties"));
        assertThat(english).hasSizeGreaterThan(500);
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                Map<String, String> texts = bundle(file);
                assertThat(texts.keySet()).as(file.toString()).isEqualTo(english.keySet());
                texts.forEach((key, text) -> {
                    assertThat(text).as(key).isNotEmpty();
                    assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                            .as(key)
                            .doesNotThrowAnyException();
                });
            }
        }
        assertThat(english.values()).noneMatch(text -> HAN.matcher(text).find());
    }

    @Test
    @DisplayName("§13: every key that the code asks for is in the bundles, and no text of the libraries is in the code")
    void asked() throws IOException {
        Map<String, String> english = bundle(TEXTS.resolve("texts.properties"));
        TreeSet<String> asked = new TreeSet<>();
        TreeSet<String> chinese = new TreeSet<>();
        for (String module : List.of("crm-core", "crm-jdbc", "crm-reports")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String code = Files.readString(file);
                    KEY.matcher(code)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(asked::add);
                    if (HAN.matcher(code).find()) {
                        chinese.add(file.toString());
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(chinese).isEmpty();
        asked.removeAll(english.keySet());
        assertThat(asked).isEmpty();
    }

    private static Map<String, String> bundle(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }
}
