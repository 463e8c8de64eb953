package io.crmkit.exchange;

import java.util.List;

/**
 * The columns of one file of the exchange format. The library gives it to sources and targets, so that these need to know
 * no column themselves. Immutable.
 *
 * @param file the file that has these columns
 * @param columns the columns that the file may have, in the order in which an export writes them
 * @param required those of the columns that the file must have
 * @since 0.1
 */
public record FileFormat(ExchangeFile file, List<String> columns, List<String> required) {

    /** Keeps copies of the lists. */
    public FileFormat {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
    }
}
