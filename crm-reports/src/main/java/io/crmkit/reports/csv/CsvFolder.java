package io.crmkit.reports.csv;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
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
 * A folder of CSV files in the exchange format (X1): UTF-8, RFC 4180, with a header row. An import reads its files several
 * times, so they must not change meanwhile. It ignores files that do not end in {@code .csv}. The contents of documents are
 * files below {@code documents}. Immutable.
 *
 * @since 0.1
 */
public final class CsvFolder implements ImportSource {

    /** The most rows of a file, unless {@link #withRowsUpTo} sets another limit. */
    public static final long ROWS = 5_000_000;

    /** The most bytes of a file, 2 GiB, unless {@link #withBytesUpTo} sets another limit. */
    public static final long BYTES = 2L << 30;

    /** The folder below this one with the contents of documents. */
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
     * The files of a folder.
     *
     * @throws UncheckedIOException if the folder cannot be read; opening a file later can fail in the same way
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

    /** The same folder with another limit on the rows of a file; a row beyond it is a bad row. */
    public CsvFolder withRowsUpTo(long most) {
        return new CsvFolder(folder, files, most, mostBytes);
    }

    /** The same folder with another limit on the bytes of a file; a longer file is a bad file, and no row of it is read. */
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

    /** A file below {@code documents}. A file elsewhere to which a link leads from there does not count as below it. */
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
