package io.crmkit.examples.cli;

import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import java.util.Locale;
import picocli.CommandLine;

/** Turns what went wrong into one clear line and an exit code. */
final class Failures {

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private Failures() {}

    static int usage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println("crm: " + oneLine(wrong.getMessage()) + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return BAD_INPUT;
    }

    static int execution(Exception failed, CommandLine command, CommandLine.ParseResult parsed) {
        Locale locale = command.getCommand() instanceof OutputCommand c && c.language != null
                ? c.language.locale()
                : Locale.ENGLISH;
        command.getErr().println("crm: " + oneLine(text(failed, locale)));
        return isBadInput(failed) ? BAD_INPUT : FAILED;
    }

    private static boolean isBadInput(Exception failed) {
        return failed instanceof BadInput
                || failed instanceof ValidationException
                || failed instanceof RuleException
                || failed instanceof AccessDeniedException
                || failed instanceof NotFoundException;
    }

    private static String text(Exception failed, Locale locale) {
        if (failed instanceof CrmException e && e.code() != ErrorCode.STORAGE) {
            return e.message(locale);
        }
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
