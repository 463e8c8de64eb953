package io.crmkit.reports.render;

import io.crmkit.reports.internal.text.ColumnWidth;
import io.crmkit.reports.table.ReportTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are on paper, and how the sheet lies and how large the letters are so that they fit:
 * numbers are never broken while there is room; texts give way first. Widths are in columns of the display width.
 *
 * @param widths of each column
 * @param fontSize in tenths of a point
 */
record PaperColumns(List<Integer> widths, boolean landscape, int fontSize) {

    private static final int MAX_COLUMNS = 90;
    private static final int SMALLEST = 60;

    /** Between the margins, in tenths of a millimetre. */
    private static final int PORTRAIT = 1_860;

    private static final int LANDSCAPE = 2_730;

    /** How wide a column of a letter of ten points is, in hundredths of a millimetre. */
    private static final int LETTER = 200;

    private static final int WIDEST_TEXT = 32;
    private static final int NARROWEST_TEXT = 8;

    /** What stands beside the text of a cell. */
    private static final int BESIDE = 2;

    static PaperColumns of(ReportTable table, Locale locale) {
        List<Integer> whole = IntStream.range(0, table.columns().size())
                .mapToObj(i -> ColumnWidth.of(table, i, locale) + BESIDE)
                .toList();
        int widestText = WIDEST_TEXT;
        List<Integer> widths = cut(table, whole, widestText);
        while (sum(widths) > room(LANDSCAPE, SMALLEST) && widestText > NARROWEST_TEXT) {
            widths = cut(table, whole, --widestText);
        }
        int wanted = sum(widths);
        boolean landscape = wanted > room(PORTRAIT, MAX_COLUMNS);
        int fontSize = MAX_COLUMNS;
        while (fontSize > SMALLEST && wanted > room(landscape ? LANDSCAPE : PORTRAIT, fontSize)) {
            fontSize--;
        }
        return new PaperColumns(widths, landscape, fontSize);
    }

    /** The share of a column, in hundredths of a percent. */
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
