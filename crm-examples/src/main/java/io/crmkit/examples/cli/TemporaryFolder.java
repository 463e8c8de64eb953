package io.crmkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the time of a command. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create() {
        String where = System.getProperty("java.io.tmpdir");
        try {
            return new TemporaryFolder(Files.createTempDirectory(Path.of(where), "crm"));
        } catch (IOException failed) {
            throw new CommandException(
                    "no temporary folder can be made in " + where + "; java -Djava.io.tmpdir=… names another place",
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
