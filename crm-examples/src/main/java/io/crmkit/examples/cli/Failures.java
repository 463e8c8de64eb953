package io.crmkit.examples.cli;

import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.text.Localized;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** Reports a failed command in one line and an exit code. */
final class Failures {

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    /** The message for a lack of memory. It exists in advance, because building it could fail too. */
    static final Localized EXHAUSTED =
            Localized.of("not enough memory; increase it with java -Xmx…", "内存不足，可用 java -Xmx… 增加");

    private Failures() {}

    /** Reports a failure in the language of the command, and returns the exit code. */
    static int execution(Exception failed, CommandLine command, CommandLine.ParseResult parsed) {
        Locale locale =
                command.getCommand() instanceof OutputCommand output ? output.language.locale() : Locale.ENGLISH;
        command.getErr().println("crm: " + oneLine(text(failed, locale)));
        return exitCode(failed);
    }

    /** Returns exit code 2 if the user can correct the input. */
    private static int exitCode(Exception failed) {
        if (failed instanceof CommandException known) {
            return known.exitCode();
        }
        return failed instanceof ValidationException
                        || failed instanceof RuleException
                        || failed instanceof AccessDeniedException
                        || failed instanceof NotFoundException
                ? BAD_INPUT
                : FAILED;
    }

    /** Looks for the cause that says most: a database or file failure is often wrapped in another one. */
    private static String text(Exception failed, Locale locale) {
        if (failed instanceof CommandException known) {
            return known.text(locale);
        } else if (below(failed, OutOfMemoryError.class).isPresent()) {
            return EXHAUSTED.text(locale);
        } else if (failed instanceof CrmException coded && coded.code() != ErrorCode.STORAGE) {
            return coded.message(locale);
        }
        return below(failed, SQLException.class)
                .map(sql -> DatabaseFailures.reason(sql, "").text(locale))
                .or(() -> below(failed, IOException.class)
                        .map(io -> FileFailures.reason(io).text(locale)))
                .orElseGet(() -> Optional.ofNullable(failed.getMessage())
                        .orElse(failed.getClass().getSimpleName()));
    }

    /** Returns the first exception of a type in a chain of causes. */
    static <T extends Throwable> Optional<T> below(Throwable failed, Class<T> type) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** Puts a message on one line, so that scripts can read the output line by line. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
