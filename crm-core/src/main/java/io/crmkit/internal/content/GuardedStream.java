package io.crmkit.internal.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose bytes are counted and whose failures are told apart from those of whoever reads it. It ends with the
 * call that it is made for: afterwards nothing can be read.
 */
abstract class GuardedStream extends InputStream {

    private final InputStream content;
    private long count;
    private boolean closed;

    GuardedStream(InputStream content) {
        this.content = content;
    }

    /** How many bytes have been read. */
    final long count() {
        return count;
    }

    /** Hears how many bytes have been read so far, and may refuse them. */
    abstract void counted(long bytes);

    /** Hears that there are no more. */
    abstract void ended(long bytes);

    /** What a failure of the content is to its reader. */
    abstract RuntimeException failure(Exception failed);

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("the content can no longer be read");
        }
        int read = next(buffer, offset, length);
        if (read < 0) {
            ended(count);
        } else {
            count += read;
            counted(count);
        }
        return read;
    }

    private int next(byte[] buffer, int offset, int length) {
        try {
            return content.read(buffer, offset, length);
        } catch (IOException | RuntimeException failed) {
            throw failure(failed);
        }
    }

    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            try {
                content.close();
            } catch (IOException | RuntimeException failed) {
                throw failure(failed);
            }
        }
    }
}
