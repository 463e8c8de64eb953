package io.crmkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every exported package and type says since which version it is there. */
class SinceTest {

    private static final Pattern EXPORTED = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern SINCE = Pattern.compile("^ \\* @since [0-9]+\\.[0-9]+$", Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) ",
            Pattern.MULTILINE);

    @Test
    @DisplayName("Each exported package and each public type of one has @since in its Javadoc")
    void since() {
        List<Path> exported = modules().flatMap(SinceTest::exportedSources).toList();
        assertThat(exported).hasSizeGreaterThan(200);
        assertThat(exported.stream().filter(file -> !says(file))).isEmpty();
    }

    /** Whether the Javadoc before the type, or that of the package, says it. */
    private static boolean says(Path file) {
        String text = text(file);
        return SINCE.matcher(text.substring(0, declaration(text))).find();
    }

    private static int declaration(String text) {
        return PUBLIC_TYPE
                .matcher(text)
                .results()
                .mapToInt(found -> found.start())
                .findFirst()
                .orElse(text.length());
    }

    private static Stream<Path> exportedSources(Path sources) {
        return EXPORTED.matcher(text(sources.resolve("module-info.java")))
                .results()
                .map(found -> sources.resolve(found.group(1).replace('.', '/')))
                .flatMap(SinceTest::files)
                .filter(file -> file.endsWith("package-info.java")
                        || PUBLIC_TYPE.matcher(text(file)).find());
    }

    /** The libraries; the examples are programs, which nobody compiles against. */
    private static Stream<Path> modules() {
        return files(Path.of(".."))
                .filter(module -> !module.endsWith("crm-examples"))
                .map(module -> module.resolve("src/main/java"))
                .filter(sources -> Files.exists(sources.resolve("module-info.java")));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        if (Files.isDirectory(file)) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
