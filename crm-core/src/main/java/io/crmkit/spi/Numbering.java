package io.crmkit.spi;

import io.crmkit.document.DocumentKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Gives numbers to documents for which the caller gave none (N1). Thread-safe.
 *
 * @since 0.1
 */
public interface Numbering {

    /**
     * The next number to try. If it is taken, this is asked again.
     *
     * @param kind the kind of document
     * @param today the day the document is added
     * @param runningNumber gives the next running number of a series, from 1, within the transaction
     */
    String next(DocumentKind kind, LocalDate today, ToLongFunction<String> runningNumber);

    /** A readable running number per kind and year, such as {@code OPP-2026-00001}. */
    static Numbering running() {
        return (kind, today, runningNumber) -> {
            String series = kind.text().substring(0, 3).toUpperCase(Locale.ROOT) + "-" + today.getYear();
            return String.format(Locale.ROOT, "%s-%05d", series, runningNumber.applyAsLong(series));
        };
    }
}
