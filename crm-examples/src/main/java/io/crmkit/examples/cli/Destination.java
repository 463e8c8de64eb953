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

/** The destination of a report: a file or standard output. */
class Destination {

    /** Produces the output of a command. */
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
    @Nullable
    Path file;

    /**
     * Checks the destination before the work begins, because a report over a large ledger takes a while.
     *
     * @throws BadInput if the file cannot be written there
     */
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
            throw new BadInput("folder " + folder + " does not exist", "文件夹 " + folder + " 不存在");
        }
    }

    /** Writes the output as a whole: if it cannot be produced, no half-written file is left. */
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
            // a full disk raises an exception that does not name the file
            throw new FileSystemException(file.toString(), null, failed.getMessage());
        }
    }
}
