package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExportTarget;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is being exported. Its rows are given by the names of the columns; what is not given is absent. */
final class ExportFile {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ExchangeFile file;
    private final ExportTarget.Rows target;
    private final List<@Nullable String> cells;
    private long rows;

    ExportFile(ExchangeFile file, ExportTarget.Writing files) {
        this.file = file;
        this.target = files.open(file);
        this.cells = new ArrayList<>(Collections.nCopies(file.columns().size(), null));
    }

    /** Gives a cell of the row that is begun; an empty {@link Optional} is absent. */
    ExportFile set(String column, @Nullable Object value) {
        int place = file.columns().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(file.fileName() + " has no column " + column);
        }
        cells.set(place, text(value));
        return this;
    }

    /** Ends the row. */
    void end() {
        target.add(new ArrayList<>(cells));
        Collections.fill(cells, null);
        rows++;
    }

    long rows() {
        return rows;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        return value == null ? null : value instanceof Instant instant ? INSTANT.format(instant) : value.toString();
    }
}
