package io.crmkit.reports.csv;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeTable;
import io.crmkit.exchange.ImportSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of CSV files in the exchange format (X1): UTF-8, RFC 4180, with a header row. Read as a whole when it is
 * opened; files that do not end in {@code .csv} are left alone.
 */
public final class CsvFolder implements ImportSource {

    private final List<ExchangeTable> tables = new ArrayList<>();
    private final BadRows unreadable = new BadRows();

    private CsvFolder() {}

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException if the folder or a file of it cannot be read at all
     */
    public static CsvFolder open(Path folder) {
        CsvFolder read = new CsvFolder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                read.read(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return read;
    }

    private void read(Path path) throws IOException {
        String name = path.getFileName().toString();
        var file = ExchangeFile.of(name);
        if (file.isPresent()) {
            new CsvFile(file.get(), unreadable).read(path).ifPresent(tables::add);
        } else {
            unreadable.add(
                    name,
                    1,
                    "-",
                    ExchangeFile.isNotYetSupported(name) ? ErrorCode.NOT_SUPPORTED : ErrorCode.UNKNOWN_FILE);
        }
    }

    @Override
    public List<ExchangeTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public BadRows unreadable() {
        return unreadable;
    }
}
