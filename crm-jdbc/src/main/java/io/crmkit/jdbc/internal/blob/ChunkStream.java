package io.crmkit.jdbc.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** A content as a stream of its chunks, each fetched when the one before has been read. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk;
    private int number;
    private int position;

    private ChunkStream(IntFunction<Optional<byte[]>> chunks, byte[] first) {
        this.chunks = chunks;
        this.chunk = first;
    }

    /** The stream, if there is a first chunk. */
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

    /** Only a whole chunk is followed by another one. */
    private boolean hasMore() {
        if (position == chunk.length && chunk.length == JdbcBlobStore.CHUNK) {
            chunk = chunks.apply(++number).orElse(new byte[0]);
            position = 0;
        }
        return position < chunk.length;
    }
}
