package io.crmkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks a folder before a database is opened or created for it. */
final class ImportFolder {

    private ImportFolder() {}

    /** @throws BadInput if it is not a folder with readable CSV files */
    static void require(Path folder) {
        if (folder.toString().isBlank() || !Files.isDirectory(folder)) {
            throw new BadInput("folder " + folder + " does not exist", "文件夹 " + folder + " 不存在");
        }
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new BadInput("no CSV files in " + folder, folder + " 中没有 CSV 文件");
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " is a folder, not a file", file + " 是文件夹，不是文件");
            } else if (!Files.isReadable(file)) {
                throw new BadInput("no permission to read " + file, "没有读取 " + file + " 的权限");
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
