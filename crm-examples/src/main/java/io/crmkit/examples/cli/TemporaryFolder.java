package io.crmkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is deleted when the command ends. */
record TemporaryFolder(Path path) implements AutoCloseable {

    /** @throws CommandException if the folder cannot be created */
    static TemporaryFolder create() {
        String where = System.getProperty("java.io.tmpdir");
        try {
            return new TemporaryFolder(Files.createTempDirectory(Path.of(where), "crm"));
        } catch (IOException failed) {
            throw new CommandException(
                    "cannot create a temporary folder in " + where
                            + "; choose another place with java -Djava.io.tmpdir=…",
                    "无法在 " + where + " 中建立临时文件夹；可用 java -Djava.io.tmpdir=… 指定其他位置");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
