package io.crmkit.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An output that remembers what went wrong with it, which a print stream would swallow. */
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

    /** What went wrong first, if anything. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Whether a reader has gone away who has seen enough, which is no news to anybody. */
    static boolean isBrokenPipe(IOException failure) {
        // the words are those of the operating system, in its language
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
