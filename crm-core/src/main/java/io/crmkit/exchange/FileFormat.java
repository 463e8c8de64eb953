package io.crmkit.exchange;

import java.util.List;

/**
 * The columns of one file of the exchange format. The library passes it to sources and targets, so that they need not
 * know any column. Immutable and thread-safe.
 *
 * @param file the file that has these columns
 * @param columns the columns that the file may have, in the order in which an export writes them
 * @param required those of the columns that the file must have
 * @since 0.1
 */
public record FileFormat(ExchangeFile file, List<String> columns, List<String> required) {

    /** Copies the lists, so that the format is immutable. */
    public FileFormat {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
    }
}
