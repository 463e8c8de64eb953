package io.crmkit.examples.cli;

/** An error in what the user entered. Exit code 2 tells scripts that repeating the command is pointless. */
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
