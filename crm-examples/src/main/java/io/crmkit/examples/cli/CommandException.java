package io.crmkit.examples.cli;

import io.crmkit.text.Localized;
import java.util.Locale;

/** A command failed for a reason that one sentence explains. Exit code 1. */
class CommandException extends RuntimeException implements Localized {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    CommandException(Localized reason) {
        super(reason.text(Locale.ENGLISH));
        this.reason = reason;
    }

    CommandException(String english, String chinese) {
        this(Localized.of(english, chinese));
    }

    /** Returns the exit code of the program. */
    int exitCode() {
        return Failures.FAILED;
    }

    @Override
    public String text(Locale locale) {
        return reason.text(locale);
    }
}
