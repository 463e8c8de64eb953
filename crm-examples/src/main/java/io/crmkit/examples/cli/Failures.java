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

/** Turns what went wrong into one clear line and an exit code. */
final class Failures {

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    static final Localized EXHAUSTED =
            Localized.of("there is not enough memory for this; java -Xmx… gives more", "内存不足，可用 java -Xmx… 增加");

    private Failures() {}

    static int usage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println("crm: " + oneLine(usage(wrong)) + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return BAD_INPUT;
    }

    /** A word in the place of a command is no command, whatever the parser takes it for. */
    private static String usage(CommandLine.ParameterException wrong) {
        String commands =
                String.join(", ", wrong.getCommandLine().getSubcommands().keySet());
        return wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !commands.isEmpty()
                        && !unmatched.isUnknownOption()
                ? "there is no command " + unmatched.getUnmatched().get(0) + "; there are " + commands
                : String.valueOf(wrong.getMessage());
    }

    static int execution(Exception failed, CommandLine command, CommandLine.ParseResult parsed) {
        Locale locale =
                command.getCommand() instanceof OutputCommand output ? output.language.locale() : Locale.ENGLISH;
        command.getErr().println("crm: " + oneLine(text(failed, locale)));
        return exitCode(failed);
    }

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

    /** The first failure of a type among a failure and its causes. */
    static <T extends Throwable> Optional<T> below(Throwable failed, Class<T> type) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
