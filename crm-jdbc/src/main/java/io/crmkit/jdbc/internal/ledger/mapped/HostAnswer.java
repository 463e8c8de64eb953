package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a host's query gives. What is no number is an error and never 0, for then an entry could be deleted. */
final class HostAnswer {

    private HostAnswer() {}

    /** @param table what the host calls the table of the entry, for messages */
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

    static StorageException failed(HostQuestion question, String table, @Nullable Throwable cause, Localized why) {
        return new StorageException(ErrorCode.HOST_QUERY, cause, question.call(), table, why);
    }
}
