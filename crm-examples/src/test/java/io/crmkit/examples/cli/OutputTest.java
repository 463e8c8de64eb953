package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("a report that cannot be written is exit 1, in one line")
    void fullDevice() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Path db = imported();
        for (String format : new String[] {"text", "csv"}) {
            try (OutputStream full = new FileOutputStream("/dev/full")) {
                Shell.run(full, "report", "opportunities", "--db", db, "--format", format)
                        .assertRefused(1, "the output could not be written: ");
            }
        }
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            Shell.run(full, "--help").assertRefused(1, "the output could not be written: ");
        }
        Shell.run("report", "opportunities", "--db", db, "--out", "/dev/full").assertRefused(1, "/dev/full");
    }

    @Test
    @DisplayName("a reader who goes away is no news: nothing is said")
    void brokenPipe() {
        Shell left = Shell.run(failing(new IOException("Broken pipe")), "demo");
        assertThat(left.code()).isEqualTo(1);
        assertThat(left.err()).isEmpty();
    }

    @Test
    @DisplayName("a failure of the output does not hide the failure of the command")
    void bothFail() {
        Shell.run(failing(new IOException("full")), "report", "opportunities", "--db", "")
                .assertRefused(2, "the name of the database is missing");
    }

    @Test
    @DisplayName("too little memory, heap or stack, is exit 1, in one line")
    void exhausted() {
        for (Error error : new Error[] {new OutOfMemoryError("Java heap space"), new StackOverflowError()}) {
            Shell.run(failing(error), "demo").assertRefused(1, "not enough memory");
            Shell.run(failing(error), "--help").assertRefused(1, "not enough memory");
        }
    }

    @Test
    @DisplayName("demo without a place for temporary files is exit 1, in one line that says where it looked")
    void noTemporaryFolder() {
        String before =
                System.setProperty("java.io.tmpdir", temp.resolve("none").toString());
        try {
            Shell.run("demo")
                    .assertRefused(
                            1,
                            "cannot create a temporary folder",
                            temp.resolve("none").toString());
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    @DisplayName("a file to write that is none, is a folder or in no folder is exit 2, and nothing is made")
    void badPlaces() throws IOException {
        Path db = imported();
        Object[] report = {"report", "opportunities", "--db", db, "--out", ""};
        Shell.run(report).assertRefused(2, "the name of the file to write is missing");
        report[5] = temp;
        Shell.run(report).assertRefused(2, temp + " is a folder");
        report[5] = temp.resolve("none").resolve("report.txt");
        Shell.run(report).assertRefused(2, "folder " + temp.resolve("none") + " does not exist");
        assertThat(Files.exists(temp.resolve("none"))).isFalse();
    }

    private Path imported() {
        Path db = temp.resolve("crm");
        Path folder = Folder.small(temp.resolve("in")).path();
        assertThat(Shell.run("import", "--db", db, folder).code()).isZero();
        return db;
    }

    private static OutputStream failing(Throwable failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure instanceof IOException failed) {
                    throw failed;
                }
                throw (Error) failure;
            }
        };
    }
}
