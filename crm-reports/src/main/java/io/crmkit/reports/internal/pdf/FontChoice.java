package io.crmkit.reports.internal.pdf;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.font.PdfFonts;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the fonts that a text needs. If several fonts have a character, the first one supplies it. Not thread-safe.
 */
final class FontChoice implements Closeable {

    /** The maximum number of characters that a refusal lists. */
    private static final int MAX_NAMED = 10;

    /**
     * A font and its bold variant.
     *
     * @param regular the regular face
     * @param bold the bold face; null if the regular face is used for bold text too
     */
    record Face(LoadedFont regular, @Nullable LoadedFont bold) {}

    private final List<Face> faces = new ArrayList<>();
    private final Set<Integer> missing;

    /**
     * Chooses fonts for the characters of a text.
     *
     * @throws RuleException with {@code rule.no-font} if no font has a letter, digit, punctuation mark or currency sign
     * @throws ValidationException with {@code value.bad-font} if a chosen file is not a usable font
     */
    FontChoice(PdfFonts source, Set<Integer> characters) {
        missing = new TreeSet<>(characters);
        for (FontFile file : FontFile.of(source)) {
            if (missing.isEmpty()) {
                break;
            }
            LoadedFont font = load(file.regular(), source.files().contains(file.regular()));
            if (font != null) {
                choose(font, file.bold());
            }
        }
        if (!missing.isEmpty() || faces.isEmpty()) {
            choose(bundled(), null);
        }
        Set<Integer> letters =
                missing.stream().filter(FontChoice::isWriting).collect(Collectors.toCollection(TreeSet::new));
        if (!letters.isEmpty()) {
            closeQuietly();
            throw new RuleException(ErrorCode.NO_FONT, named(letters));
        }
    }

    List<Face> faces() {
        return faces;
    }

    /**
     * Returns the characters that no font has. They are symbols such as emoji, without which the text can still be
     * read.
     */
    Set<Integer> missing() {
        return missing;
    }

    @Override
    public void close() throws IOException {
        for (Face face : faces) {
            face.regular().close();
            if (face.bold() != null) {
                face.bold().close();
            }
        }
    }

    /**
     * Keeps a font if it has a missing character. The first font is always kept, because a page needs one even without
     * text.
     */
    private void choose(LoadedFont font, @Nullable Path bold) {
        boolean needed = missing.removeIf(font::has);
        if (needed || faces.isEmpty()) {
            faces.add(new Face(font, bold == null ? null : load(bold, false)));
            return;
        }
        try {
            font.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LoadedFont bundled() {
        try {
            return LoadedFont.bundled();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Loads a font. A broken font that the user chose is an error; a broken font of the computer is skipped. */
    private @Nullable LoadedFont load(Path file, boolean given) {
        try {
            return LoadedFont.of(file);
        } catch (IOException broken) {
            if (given) {
                closeQuietly();
                throw ValidationException.of("font", ErrorCode.BAD_FONT, file + " (" + broken.getMessage() + ")");
            }
            return null;
        }
    }

    private static boolean isWriting(int c) {
        return Character.isLetterOrDigit(c)
                || Character.isIdeographic(c)
                || Character.getType(c) == Character.OTHER_PUNCTUATION
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static String named(Set<Integer> characters) {
        return characters.stream().limit(MAX_NAMED).map(Character::toString).collect(Collectors.joining(" "))
                + (characters.size() > MAX_NAMED ? " …" : "");
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException broken) {
            // the original failure is reported, which matters more
            // the reason why it is closed is told, which matters more
        }
    }
}
