package io.crmkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the bundles complete, and the code free of texts that only one language has. */
class BundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/io/crmkit/text");
    private static final Pattern KEY = Pattern.compile("ofKey\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    /** The keys that the code composes: a family, then words that the code names elsewhere. */
    private static final Pattern COMPOSED = Pattern.compile(
            "(?:action|attribute|counted|field|kind|seed|sql\\.access)\\.(.+)|figure\\.(\\w+-(?:code|name))");

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
        for (Path file : sources("crm-core", "crm-jdbc", "crm-reports")) {
            String code = Files.readString(file);
            KEY.matcher(code)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(asked::add);
            if (HAN.matcher(code).find()) {
                chinese.add(file.toString());
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(chinese).isEmpty();
        asked.removeAll(english.keySet());
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("§13: no bundle has a key that the code does not use")
    void used() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : sources("crm-core", "crm-jdbc", "crm-reports")) {
            String code = Files.readString(file);
            LITERAL.matcher(code).results().map(found -> found.group(1)).forEach(words::add);
            CONSTANT.matcher(code).results().map(MatchResult::group).forEach(constant -> {
                words.add(constant);
                words.add(constant.toLowerCase(Locale.ROOT));
            });
        }
        Set<String> unused =
                new TreeSet<>(bundle(TEXTS.resolve("texts.properties")).keySet());
        unused.removeAll(words);
        unused.removeAll(enumKeys());
        unused.removeIf(key -> isComposed(key, words));
        assertThat(unused).isEmpty();
    }

    @Test
    @DisplayName("§13: every constant of an enum with texts has its text in each bundle")
    void constants() throws IOException {
        Set<String> keys = enumKeys();
        assertThat(keys)
                .contains("OpportunityState.ACTIVE", "QuoteSource.Kind.DIRECT")
                .hasSizeGreaterThan(50);
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                assertThat(bundle(file).keySet()).as(file.toString()).containsAll(keys);
            }
        }
    }

    private static boolean isComposed(String key, Set<String> words) {
        Matcher composed = COMPOSED.matcher(key);
        if (!composed.matches()) {
            return false;
        }
        // "figure.customer-code" is made of "customer" and "-code"; the values of a dictionary are numbered
        String rest = composed.group(1) == null ? composed.group(2).replace("-", ".-") : composed.group(1);
        return words.contains(rest)
                || Stream.of(rest.split("\\.")).allMatch(word -> words.contains(word) || word.matches("\\d+"));
    }

    /** Finds the enums by their sources, so that a new one cannot be forgotten. */
    private static Set<String> enumKeys() throws IOException {
        Path root = Path.of("src/main/java");
        Set<String> keys = new TreeSet<>();
        for (Path file : sources("crm-core")) {
            if (Files.readString(file).contains("LocalizedEnum")) {
                String path =
                        Path.of("..", "crm-core").resolve(root).relativize(file).toString();
                Class<?> type = type(path.replace(".java", "").replaceAll("[/\\\\]", "."));
                Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                        .filter(each -> each.isEnum() && LocalizedEnum.class.isAssignableFrom(each))
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant)
                        .forEach(constant -> keys.add(name(constant.getDeclaringClass()) + "." + constant.name()));
            }
        }
        return keys;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String name(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
    }

    private static List<Path> sources(String... modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
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
