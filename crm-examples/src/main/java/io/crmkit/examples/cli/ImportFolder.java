package io.crmkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a folder to import before a database is opened or made for it. */
final class ImportFolder {

    private ImportFolder() {}

    /** @throws BadInput unless it is a folder with files that can be read */
    static void require(Path folder) {
        if (folder.toString().isBlank() || !Files.isDirectory(folder)) {
            throw new BadInput("there is no folder " + folder, "没有文件夹 " + folder);
        }
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new BadInput("no CSV files in " + folder, folder + " 中没有 CSV 文件");
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " is a folder, not a file", file + " 是文件夹，不是文件");
            } else if (!Files.isReadable(file)) {
                throw new BadInput("no right to read " + file, "没有读取 " + file + " 的权限");
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
