package io.crmkit.examples.cli;

/** What the user gave does not fit: exit code 2. */
final class BadInput extends CommandException {

    private static final long serialVersionUID = 1;

    BadInput(String english, String chinese) {
        super(english, chinese);
    }

    @Override
    int exitCode() {
        return Failures.BAD_INPUT;
    }
}
