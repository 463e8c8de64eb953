package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line within the test and keeps what it says. */
record Shell(int code, String out, String err) {

    static Shell run(Object... arguments) {
        return run(new ByteArrayOutputStream(), arguments);
    }

    /** Runs with an output that may fail; if it is no array, what is written to it is not kept. */
    static Shell run(OutputStream out, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Main.run(out, err, texts);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Shell(code, written, err.toString(StandardCharsets.UTF_8));
    }

    /** Checks that it was refused with an exit code, and one clear line that has all of some words. */
    void assertRefused(int expectedCode, String... words) {
        assertThat(code).as(err).isEqualTo(expectedCode);
        assertThat(err.lines()).as(err).hasSize(1);
        assertThat(err).startsWith("crm: ").doesNotContain("Exception", "SQL state");
        assertThat(words).allSatisfy(word -> assertThat(err).contains(word));
        assertThat(out).isEmpty();
    }
}
