package io.crmkit.internal.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that counts its bytes and distinguishes its own failures from those of its reader. It is readable only
 * during the call for which it was created.
 */
abstract class GuardedStream extends InputStream {

    private final InputStream content;
    private long count;
    private boolean closed;

    GuardedStream(InputStream content) {
        this.content = content;
    }

    /** Returns the number of bytes read so far. */
    final long count() {
        return count;
    }

    /** Called with the number of bytes read so far; may refuse them by an exception. */
    abstract void counted(long bytes);

    /** Called at the end of the stream with its total number of bytes. */
    abstract void ended(long bytes);

    /** Returns the exception for a failure of the content. */
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
