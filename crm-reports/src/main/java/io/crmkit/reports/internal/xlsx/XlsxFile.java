package io.crmkit.reports.internal.xlsx;

import io.crmkit.text.Localized;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes spreadsheets with a single sheet. */
public final class XlsxFile {

    /** The media type of a spreadsheet. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    /**
     * Writes a spreadsheet that prints on A4 with page numbers.
     *
     * @param title the name of the sheet
     * @param out receives the spreadsheet; flushed but not closed
     * @param content fills the sheet
     * @throws IOException if the stream cannot be written
     */
    public static void write(Localized title, Locale locale, OutputStream out, Consumer<XlsxSheet> content)
            throws IOException {
        try (Workbook workbook = new Workbook(new OpenStream(out), "crmkit", "0.1")) {
            Worksheet sheet = workbook.newWorksheet(name(title.text(locale)));
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.footer("&P / &N", Position.CENTER);
            content.accept(new XlsxSheet(sheet, locale));
        }
        out.flush();
    }

    /**
     * Makes a valid sheet name. Spreadsheet programs refuse to open a file whose sheet name is too long or contains one
     * of these characters.
     */
    private static String name(String title) {
        String name = XlsxText.of(title).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ");
        int end = Math.min(name.length(), LONGEST_NAME);
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                .replaceAll("^'+|'+$", "");
    }

    /** Keeps the library from closing the caller's stream. */
    private static final class OpenStream extends FilterOutputStream {

        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
