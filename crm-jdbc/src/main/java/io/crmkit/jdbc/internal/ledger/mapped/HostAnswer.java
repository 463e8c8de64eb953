package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of a host's query. An answer that is not a number is an error: taken for 0, it would allow the
 * deletion of an entry that is in use (M4).
 */
final class HostAnswer {

    private HostAnswer() {}

    /**
     * Returns the answer; 0 for null, which a sum over no rows gives.
     *
     * @param table the table of the entry as the host wrote it, for messages
     * @throws StorageException with code {@code storage.host-query} if the answer is not a number
     */
    static BigDecimal number(HostQuestion question, String table, @Nullable Object answer) {
        return of(answer).orElseThrow(() -> failed(question, table, null, Localized.ofKey("host.no-number")));
    }

    private static Optional<BigDecimal> of(@Nullable Object answer) {
        if (answer == null) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (answer instanceof Boolean told) {
            return Optional.of(told ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        try {
            return answer instanceof Number ? Optional.of(new BigDecimal(answer.toString())) : Optional.empty();
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    /** Returns the error for a query that failed. */
    static StorageException failed(HostQuestion question, String table, @Nullable Throwable cause, Localized why) {
        return new StorageException(ErrorCode.HOST_QUERY, cause, question.call(), table, why);
    }
}
