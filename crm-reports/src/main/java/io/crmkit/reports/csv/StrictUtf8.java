package io.crmkit.reports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Decodes UTF-8 and reports each line with invalid bytes. The JDK's readers either replace such bytes silently or stop
 * at the first one; an import must report all of them. Not thread-safe.
 */
final class StrictUtf8 extends Reader {

    private static final int BLOCK = 64 * 1024;
    private static final char REPLACEMENT = '\uFFFD';

    /** The byte order mark that spreadsheets write at the beginning of a file. */
    private static final char MARK = '\uFEFF';

    private final InputStream bytes;
    private final LongConsumer badLine;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer out = CharBuffer.allocate(BLOCK).flip();
    private boolean begun;
    private boolean ended;
    private long line = 1;
    private boolean afterReturn;

    /** The last line that was reported. */
    private long told;

    /**
     * @param bytes the bytes to decode; closed with this reader
     * @param badLine receives the number of each line with invalid bytes, once per line
     */
    StrictUtf8(InputStream bytes, LongConsumer badLine) {
        this.bytes = bytes;
        this.badLine = badLine;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!out.hasRemaining() && !ended) {
            decode();
        }
        if (!out.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, out.remaining());
        out.get(buffer, offset, count);
        return count;
    }

    /** Decodes the next block of bytes. */
    private void decode() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        ended = read < 0;
        in.position(in.position() + Math.max(read, 0)).flip();
        out.clear();
        CoderResult result = decodeCounted();
        while (result.isError()) {
            if (line != told) {
                badLine.accept(line);
                told = line;
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decodeCounted();
        }
        out.flip();
        if (!begun && out.hasRemaining()) {
            begun = true;
            if (out.charAt(0) == MARK) {
                out.get();
            }
        }
    }

    /** Decodes, and counts the decoded lines: each ends with a line feed, a carriage return or both. */
    private CoderResult decodeCounted() {
        int from = in.position();
        CoderResult result = decoder.decode(in, out, ended);
        for (int i = from; i < in.position(); i++) {
            byte next = in.get(i);
            line += next == '\r' || next == '\n' && !afterReturn ? 1 : 0;
            afterReturn = next == '\r';
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
