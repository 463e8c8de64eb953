package io.crmkit.reports.internal.pdf;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.render.PdfFonts;
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

/** The fonts that a text needs, the first one for what several have. Not thread-safe. */
final class FontChoice implements Closeable {

    /** How many characters a refusal names. */
    private static final int MAX_NAMED = 10;

    /**
     * A font, and its bold face if it has a file of its own.
     *
     * @param bold null if the regular face has to do
     */
    record Face(LoadedFont regular, @Nullable LoadedFont bold) {}

    private final List<Face> faces = new ArrayList<>();
    private final Set<Integer> missing;

    /**
     * Chooses fonts for the characters of a text.
     *
     * @throws RuleException with {@code rule.no-font} if a letter, a digit or a sign of writing is in none of them
     * @throws ValidationException with {@code value.bad-font} if a file that was given is no font
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

    /** The characters that no font has: pictures and signs, nothing that is read. */
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

    /** Takes a font if it has anything that is missing, or if there is none yet, for a text may have nothing to be seen. */
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

    /** Of the computer's fonts, one that cannot be read or embedded is passed over. */
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
            // the reason why it is closed is told, which matters more
        }
    }
}
