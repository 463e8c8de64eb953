package io.crmkit.jdbc.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads a content as a stream of its chunks. A chunk is fetched when the previous one has been read, so that only one
 * is in memory. Not thread-safe.
 */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk;
    private int number;
    private int position;

    private ChunkStream(IntFunction<Optional<byte[]>> chunks, byte[] first) {
        this.chunks = chunks;
        this.chunk = first;
    }

    /**
     * Returns the stream; empty if there is no first chunk, that is, no content.
     *
     * @param chunks returns the chunk with a number, from 0
     */
    static Optional<ChunkStream> of(IntFunction<Optional<byte[]>> chunks) {
        return chunks.apply(0).map(first -> new ChunkStream(chunks, first));
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? chunk[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int read = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, buffer, offset, read);
        position += read;
        return read;
    }

    /**
     * Returns whether a byte is left, and fetches the next chunk if necessary. Only a full chunk can be followed by
     * another.
     */
    private boolean hasMore() {
        if (position == chunk.length && chunk.length == JdbcBlobStore.CHUNK) {
            chunk = chunks.apply(++number).orElse(new byte[0]);
            position = 0;
        }
        return position < chunk.length;
    }
}
