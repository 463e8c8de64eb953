package io.crmkit.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files of the exchange format, in the order in which they are read.
 *
 * @since 0.1
 */
public enum ExchangeFile {
    SETTINGS,
    DICTIONARIES,
    DICTIONARY_LABELS,
    CUSTOMERS,
    CONTACT_PERSONS,
    EMPLOYEES,
    PRODUCTS,
    OPPORTUNITIES,
    CONTACT_RECORDS,
    PROJECTS,
    MAINTENANCE_RECORDS,
    PROJECT_VENDORS,
    PROJECT_DOCUMENTS,
    REPLIES,
    QUOTES,
    QUOTE_LINES,
    SERVICES,
    WORK_PLANS;

    /** The name of the file in a folder, such as {@code opportunities.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The file with this name; empty if the format has no such file. */
    public static Optional<ExchangeFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }
}
