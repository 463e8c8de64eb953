package io.crmkit.reports.render;

import io.crmkit.reports.internal.text.ColumnWidth;
import io.crmkit.reports.table.ReportTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The widths of the columns on paper, with the orientation and font size at which they fit. Numbers are never wrapped
 * while there is room; text columns are narrowed first. Widths are measured in columns of the display width.
 *
 * @param widths the width of each column
 * @param landscape whether the sheet is turned
 * @param fontSize in tenths of a point
 */
record PaperColumns(List<Integer> widths, boolean landscape, int fontSize) {

    /** The largest and preferred font size, in tenths of a point. */
    private static final int MAX_FONT_SIZE = 90;

    /** The smallest font size that can be read comfortably, in tenths of a point. */
    private static final int MIN_FONT_SIZE = 60;

    /** The width between the margins of A4, in tenths of a millimetre. */
    private static final int PORTRAIT = 1_860;

    private static final int LANDSCAPE = 2_730;

    /** The width of a letter at ten points, in hundredths of a millimetre. */
    private static final int LETTER = 200;

    private static final int WIDEST_TEXT = 32;
    private static final int NARROWEST_TEXT = 8;

    /** The space beside the text of a cell. */
    private static final int BESIDE = 2;

    /** Chooses in this order: narrower text columns, a landscape sheet, a smaller font. */
    static PaperColumns of(ReportTable table, Locale locale) {
        List<Integer> whole = IntStream.range(0, table.columns().size())
                .mapToObj(i -> ColumnWidth.of(table, i, locale) + BESIDE)
                .toList();
        int widestText = WIDEST_TEXT;
        List<Integer> widths = cut(table, whole, widestText);
        while (sum(widths) > room(LANDSCAPE, MIN_FONT_SIZE) && widestText > NARROWEST_TEXT) {
            widths = cut(table, whole, --widestText);
        }
        int wanted = sum(widths);
        boolean landscape = wanted > room(PORTRAIT, MAX_FONT_SIZE);
        int fontSize = MAX_FONT_SIZE;
        while (fontSize > MIN_FONT_SIZE && wanted > room(landscape ? LANDSCAPE : PORTRAIT, fontSize)) {
            fontSize--;
        }
        return new PaperColumns(widths, landscape, fontSize);
    }

    /** Returns the share of a column in the table's width, in hundredths of a percent. */
    int share(int column) {
        return 10_000 * widths.get(column) / sum(widths);
    }

    private static int room(int length, int fontSize) {
        return length * 1_000 / (LETTER * fontSize);
    }

    private static List<Integer> cut(ReportTable table, List<Integer> widths, int widestText) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> table.columns().get(i).kind().isNumber()
                        ? widths.get(i)
                        : Math.min(widths.get(i), widestText + BESIDE))
                .toList();
    }

    private static int sum(List<Integer> widths) {
        return Math.max(1, widths.stream().mapToInt(Integer::intValue).sum());
    }
}
