package io.crmkit.spi;

import io.crmkit.document.DocumentKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Assigns numbers to documents that are added without one (N1). Implementations are thread-safe.
 *
 * @since 0.1
 */
public interface Numbering {

    /**
     * Returns the next number to try. If a document already has this number, the CRM calls this method again.
     *
     * @param kind the kind of document
     * @param today the day on which the document is added
     * @param runningNumber returns the next running number of a named series, starting at 1; it counts within the
     *     current transaction
     */
    String next(DocumentKind kind, LocalDate today, ToLongFunction<String> runningNumber);

    /** Returns a numbering with one readable series for each kind and year, such as {@code OPP-2026-00001}. */
    static Numbering running() {
        return (kind, today, runningNumber) -> {
            String series = kind.text().substring(0, 3).toUpperCase(Locale.ROOT) + "-" + today.getYear();
            return String.format(Locale.ROOT, "%s-%05d", series, runningNumber.applyAsLong(series));
        };
    }
}
