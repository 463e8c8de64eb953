package io.crmkit.reports.internal.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font read from its file; of a collection, the first font. Not thread-safe. */
final class LoadedFont implements Closeable {

    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Closeable file;

    /** @throws IOException if its outlines or its licence do not allow embedding */
    private LoadedFont(TrueTypeFont font, Closeable file) throws IOException {
        this.font = font;
        this.file = file;
        this.characters = font.getUnicodeCmapLookup();
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            throw new IOException("it has PostScript outlines");
        }
        if (font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & 0x000F) == 0x0002) {
            throw new IOException("its licence does not let it be embedded");
        }
    }

    /**
     * Reads a font file.
     *
     * @throws IOException with the reason if it is not a font that can be embedded
     */
    static LoadedFont of(Path path) throws IOException {
        Closeable opened = null;
        try {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                TrueTypeCollection collection = new TrueTypeCollection(path.toFile());
                opened = collection;
                List<TrueTypeFont> fonts = new ArrayList<>();
                collection.processAllFonts(fonts::add);
                return new LoadedFont(fonts.get(0), collection);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
            opened = font;
            return new LoadedFont(font, font);
        } catch (IOException | RuntimeException broken) {
            if (opened != null) {
                opened.close();
            }
            throw broken instanceof IOException known ? known : new IOException(broken.getMessage(), broken);
        }
    }

    /** Reads the font for English that is packaged with the PDF library. */
    static LoadedFont bundled() throws IOException {
        try (InputStream font = PDDocument.class.getResourceAsStream(BUNDLED)) {
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
            return new LoadedFont(read, read);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Returns whether the font has a character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
