package io.crmkit.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stream that remembers its first failure, because {@link java.io.PrintStream} swallows it. */
final class Output extends FilterOutputStream {

    private @Nullable IOException failure;

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    /** Returns the first failure, or null. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Returns whether the reader has closed the pipe, as {@code head} does. That is not worth a message. */
    static boolean isBrokenPipe(IOException failure) {
        // the JDK has no type for it; the message comes from the operating system in its language
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("管道");
    }

    private IOException remembered(IOException failed) {
        if (failure == null) {
            failure = failed;
        }
        return failed;
    }
}
