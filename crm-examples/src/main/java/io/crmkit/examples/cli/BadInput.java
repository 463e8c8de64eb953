package io.crmkit.examples.cli;

/** What the user gave does not fit: exit code 2. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
