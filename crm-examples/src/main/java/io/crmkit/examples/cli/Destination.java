package io.crmkit.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where something is written to. */
class Destination {

    /** Writes something. */
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
    @Nullable
    Path file;

    /** Asked before the work is done: a report is not computed for a place it cannot be put in. */
    final void requirePlace() {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (file.toString().isBlank()) {
            throw new BadInput("the name of the file to write is missing", "缺少输出文件的名称");
        } else if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder; name a file in it", file + " 是文件夹；请指定其中的文件");
        } else if (folder != null && !Files.isDirectory(folder)) {
            throw new BadInput("there is no folder " + folder, "没有文件夹 " + folder);
        }
    }

    /** Writes all of something, or nothing if it cannot be made. */
    final void write(Content content, PrintStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        content.write(made);
        if (file == null) {
            out.write(made.toByteArray());
            return;
        }
        try {
            Files.write(file, made.toByteArray());
        } catch (FileSystemException known) {
            throw known;
        } catch (IOException failed) {
            // what a full disk raises does not say where
            throw new FileSystemException(file.toString(), null, failed.getMessage());
        }
    }
}
