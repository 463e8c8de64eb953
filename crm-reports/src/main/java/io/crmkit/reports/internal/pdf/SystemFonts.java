package io.crmkit.reports.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the common fonts of Linux, Windows and macOS by file name: first fonts for English, then fonts for Chinese.
 * Fonts with PostScript outlines, such as Noto Sans CJK, are left out because they cannot be embedded.
 */
final class SystemFonts {

    /** The maximum depth of the search below a font folder. */
    private static final int DEEPEST = 6;

    /** The file names of regular faces; after a bar, the bold face. */
    private static final List<String> WANTED = List.of(
            "LiberationSans-Regular.ttf|LiberationSans-Bold.ttf",
            "Arimo-Regular.ttf|Arimo-Bold.ttf",
            "arial.ttf|arialbd.ttf",
            "DejaVuSans.ttf|DejaVuSans-Bold.ttf",
            "NotoSans-Regular.ttf|NotoSans-Bold.ttf",
            "wqy-microhei.ttc",
            "NotoSansSC-Regular.ttf|NotoSansSC-Bold.ttf",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "wqy-zenhei.ttc",
            "msyh.ttc|msyhbd.ttc",
            "Deng.ttf|Dengb.ttf",
            "simhei.ttf",
            "simsun.ttc",
            "Hiragino Sans GB.ttc",
            "STHeiti Medium.ttc",
            "Arial Unicode.ttf",
            "uming.ttc",
            "NotoEmoji-Regular.ttf");

    private SystemFonts() {}

    /** Returns the installed fonts in the order in which they are tried. */
    static List<FontFile> find() {
        Map<String, Path> files = new HashMap<>();
        roots().filter(Files::isDirectory).forEach(root -> collect(root, files));
        List<FontFile> found = new ArrayList<>();
        for (String wanted : WANTED) {
            String[] names = wanted.toLowerCase(Locale.ROOT).split("\\|");
            Path regular = files.get(names[0]);
            if (regular != null) {
                found.add(new FontFile(regular, names.length == 2 ? files.get(names[1]) : null));
            }
        }
        return found;
    }

    private static Stream<Path> roots() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path windows = Path.of(Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows"));
        return Stream.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                windows.resolve("Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"));
    }

    private static void collect(Path root, Map<String, Path> files) {
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
