package io.crmkit.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files of the exchange format, in the order in which an import reads them and an export writes them. A row may
 * refer to rows of any of the files, earlier or later.
 *
 * @since 0.1
 */
public enum ExchangeFile {
    /** The settings of the ledger, such as the scale of its currency. */
    SETTINGS,
    /** The values of the dictionaries (D1). */
    DICTIONARIES,
    /** The labels of the dictionaries (D2). */
    DICTIONARY_LABELS,
    /** The customers and their categories (M2). */
    CUSTOMERS,
    /** The contact persons of the customers (M9). */
    CONTACT_PERSONS,
    /** The employees and their categories (M2). */
    EMPLOYEES,
    /** The products and their categories (M2). */
    PRODUCTS,
    /** The opportunities. */
    OPPORTUNITIES,
    /** The records of the opportunities (R4). */
    CONTACT_RECORDS,
    /** The projects. */
    PROJECTS,
    /** The records of the projects (R4, R10). */
    MAINTENANCE_RECORDS,
    /** The vendors of the projects (P2). */
    PROJECT_VENDORS,
    /** The attachments of the projects, without their content (P2). */
    PROJECT_DOCUMENTS,
    /** The replies to records and work plans (R9, W3). */
    REPLIES,
    /** The quotes, without their lines (Q1). */
    QUOTES,
    /** The lines of the quotes (Q2). */
    QUOTE_LINES,
    /** The services (S1). */
    SERVICES,
    /** The work plans (W1). */
    WORK_PLANS;

    /** Returns the name of the file in a folder, such as {@code opportunities.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Returns the file with this name; empty if the format has no such file. */
    public static Optional<ExchangeFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }
}
