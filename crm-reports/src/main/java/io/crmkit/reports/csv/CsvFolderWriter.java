package io.crmkit.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an export as a folder of CSV files: UTF-8, RFC 4180, line feeds, and quotes only where they are needed.
 *
 * <p>It writes into a temporary folder beside the target and renames it at the end, so a failed export leaves nothing
 * behind. Every failure to write is thrown as an {@link UncheckedIOException}. Not thread-safe.
 */
final class CsvFolderWriter implements ExportTarget {

    private final Path folder;

    CsvFolderWriter(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public ExportTarget.Writing begin() {
        try {
            requireEmpty();
            Path parent = folder.resolveSibling(".").normalize();
            Files.createDirectories(parent);
            // a temporary folder of the JDK would be readable only for its owner
            return new Part(Files.createDirectory(parent.resolve(folder.getFileName() + ".part-" + UUID.randomUUID())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Checks the target when the export begins and again before the rename, because an export takes long enough for
     * someone else to put files there.
     */
    private void requireEmpty() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        } else if (!Files.exists(folder)) {
            return;
        }
        throw new RuleException(ErrorCode.TARGET_NOT_EMPTY, folder);
    }

    /** The temporary folder while an export is writing into it. */
    private final class Part implements ExportTarget.Writing {

        private final Path part;
        private final List<CsvWriter> writers = new ArrayList<>();

        Part(Path part) {
            this.part = part;
        }

        @Override
        public Consumer<List<@Nullable String>> open(FileFormat format) {
            try {
                // without a character for comments: a text that begins with it would be quoted
                CsvWriter writer = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .commentCharacter('\0')
                        .build(part.resolve(format.file().fileName()), StandardCharsets.UTF_8);
                writers.add(writer);
                writer.writeRecord(format.columns());
                return writer::writeRecord;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void content(String name, InputStream content) throws IOException {
            Path documents = Files.createDirectories(part.resolve(CsvFolder.DOCUMENTS));
            Files.copy(content, documents.resolve(name));
        }

        @Override
        public void complete() {
            try {
                closeWriters();
                requireEmpty();
                Files.deleteIfExists(folder);
                Files.move(part, folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Deletes the temporary folder unless the export was completed. */
        @Override
        public void close() {
            try {
                closeWriters();
                if (Files.exists(part)) {
                    delete();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void delete() throws IOException {
            List<Path> files;
            try (Stream<Path> found = Files.walk(part)) {
                files = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }

        private void closeWriters() throws IOException {
            for (CsvWriter writer : writers) {
                writer.close();
            }
            writers.clear();
        }
    }
}
