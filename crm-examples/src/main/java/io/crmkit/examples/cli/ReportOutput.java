package io.crmkit.examples.cli;

import io.crmkit.reports.render.CharacterRenderer;
import io.crmkit.reports.render.CsvRenderer;
import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a report or a list is printed, and where to. */
final class ReportOutput {

    enum Format {
        TEXT(new TextRenderer()),
        CSV(new CsvRenderer());

        private final CharacterRenderer renderer;

        Format(CharacterRenderer renderer) {
            this.renderer = renderer;
        }
    }

    @Option(names = "--format", defaultValue = "TEXT", paramLabel = "text|csv", description = "How it is printed.")
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
    @Nullable
    Path file;

    /** Asked before the work is done: a report is not computed for a place it cannot be put in. */
    void requirePlace() {
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

    void write(ReportTable table, Locale locale, PrintStream out) throws IOException {
        String text = format.renderer.render(table, locale);
        if (file == null) {
            out.print(text);
            return;
        }
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (FileSystemException known) {
            throw known;
        } catch (IOException failed) {
            // what a full disk raises does not say where
            throw new FileSystemException(file.toString(), null, failed.getMessage());
        }
    }
}
