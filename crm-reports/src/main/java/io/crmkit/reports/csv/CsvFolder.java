package io.crmkit.reports.csv;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of CSV files in the exchange format (X1): UTF-8, RFC 4180, with a header row.
 *
 * <p>An import reads the files several times, so they must not change while it runs. Files that do not end in {@code
 * .csv} are ignored. The contents of attachments are files in the subfolder {@code documents}. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class CsvFolder implements ImportSource {

    /** The maximum number of rows of a file, unless {@link #withRowsUpTo} sets another limit. */
    public static final long ROWS = 5_000_000;

    /** The maximum length of a file in bytes (2 GiB), unless {@link #withBytesUpTo} sets another limit. */
    public static final long BYTES = 2L << 30;

    /** The subfolder with the contents of attachments. The exchange format fixes its name. */
    static final String DOCUMENTS = "documents";

    private final Path folder;
    private final List<Path> files;
    private final long mostRows;
    private final long mostBytes;

    private CsvFolder(Path folder, List<Path> files, long mostRows, long mostBytes) {
        this.folder = folder;
        this.files = files;
        this.mostRows = mostRows;
        this.mostBytes = mostBytes;
    }

    /**
     * Finds the CSV files of a folder. Subfolders are not searched.
     *
     * @throws UncheckedIOException if the folder cannot be read; an import throws it too if a file can no longer be
     *     read
     */
    public static CsvFolder open(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new CsvFolder(
                    folder,
                    files.filter(file -> name(file).endsWith(".csv")).sorted().toList(),
                    ROWS,
                    BYTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Returns a folder as the target of an export.
     *
     * @param folder a folder that is empty or does not exist; an export to any other folder fails with a {@link
     *     io.crmkit.error.RuleException} with {@code rule.target-not-empty}
     */
    public static ExportTarget target(Path folder) {
        return new CsvFolderWriter(folder);
    }

    /**
     * Returns the same folder with another limit on the rows of each file. The first row above the limit is reported as
     * an error, and the rest of the file is not read.
     *
     * @param most the maximum number of data rows per file
     */
    public CsvFolder withRowsUpTo(long most) {
        return new CsvFolder(folder, files, most, mostBytes);
    }

    /**
     * Returns the same folder with another limit on the length of each file. A longer file is reported as an error, and
     * no row of it is read.
     *
     * @param most the maximum length of a file in bytes
     */
    public CsvFolder withBytesUpTo(long most) {
        return new CsvFolder(folder, files, mostRows, most);
    }

    @Override
    public Set<ExchangeFile> files() {
        return Collections.unmodifiableSet(paths().keySet());
    }

    @Override
    public BadRows unknown() {
        BadRows unknown = new BadRows();
        for (Path path : files) {
            String name = name(path);
            if (ExchangeFile.of(name).isEmpty()) {
                unknown.add(name, 1, "-", ErrorCode.UNKNOWN_FILE);
            }
        }
        return unknown;
    }

    @Override
    public ExchangeRows open(FileFormat format, BadRows bad) {
        Path path = Optional.ofNullable(paths().get(format.file())).orElseThrow();
        return new CsvFile(format, path, mostRows, mostBytes, bad);
    }

    /**
     * Returns the content of an attachment. A link that leads out of the subfolder is refused: otherwise a crafted
     * folder could copy any file of this computer into the ledger.
     *
     * @return empty if the file does not exist below {@code documents} or is not a regular file
     */
    @Override
    public Optional<AttachmentContent> content(String name) {
        try {
            Path documents = folder.resolve(DOCUMENTS).toRealPath();
            Path file = documents.resolve(name).toRealPath();
            return file.startsWith(documents) && Files.isRegularFile(file)
                    ? Optional.of(() -> Files.newInputStream(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    private Map<ExchangeFile, Path> paths() {
        Map<ExchangeFile, Path> paths = new EnumMap<>(ExchangeFile.class);
        files.forEach(path -> ExchangeFile.of(name(path)).ifPresent(file -> paths.put(file, path)));
        return paths;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
