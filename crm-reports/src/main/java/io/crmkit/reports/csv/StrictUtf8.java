package io.crmkit.reports.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** Decodes UTF-8 and tells every line that has bytes which are none; reading goes on behind them. */
final class StrictUtf8 {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    private StrictUtf8() {}

    static String decode(byte[] bytes, LongConsumer badLine) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has more characters than bytes
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        long line = 1;
        int counted = 0;
        long told = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (; counted < in.position(); counted++) {
                line += bytes[counted] == '\n' ? 1 : 0;
            }
            if (line != told) {
                badLine.accept(line);
                told = line;
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        out.flip();
        boolean marked = out.hasRemaining() && out.charAt(0) == MARK;
        return marked ? out.subSequence(1, out.length()).toString() : out.toString();
    }
}
