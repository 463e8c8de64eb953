package io.crmkit.examples.pictures;

import com.openhtmltopdf.util.XRLog;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.quote.CompanyProfile;
import io.crmkit.reports.quote.QuotePrinter;
import io.crmkit.reports.quote.QuoteTemplate;
import io.crmkit.reports.quote.QuoteView;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes the pictures of the README: it prints reports and quotes as PDF and saves the first pages as small PNG files.
 */
public final class Pictures {

    private static final float DOTS_PER_INCH = 75;

    private Pictures() {}

    /** @param arguments the folder where the pictures go */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        XRLog.setLoggingEnabled(false);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PictureLedger english = new PictureLedger(Locale.ENGLISH);
        PictureLedger chinese = new PictureLedger(Locale.CHINESE);
        report(
                ReportTables.opportunities(chinese.crm(), OpportunityCriteria.groupBy(Grouping.CUSTOMER)),
                Locale.CHINESE,
                folder.resolve("opportunities-zh.png"));
        report(
                ReportTables.projects(english.crm(), ProjectCriteria.groupBy(Grouping.CUSTOMER)),
                Locale.ENGLISH,
                folder.resolve("projects-en.png"));
        quote(english, Locale.ENGLISH, folder.resolve("quote-en.png"));
        quote(chinese, Locale.CHINESE, folder.resolve("quote-zh.png"));
    }

    private static void report(ReportTable table, Locale locale, Path picture) throws IOException {
        picture(out -> ReportRenderers.pdf(PdfFonts.ofSystem()).render(table, locale, out), picture);
    }

    private static void quote(PictureLedger ledger, Locale locale, Path picture) throws IOException {
        CompanyProfile company = CompanyProfile.named(
                        Localized.of("Northwind Tools Ltd.", "旭日五金机电有限公司").text(locale))
                .withAddress(Localized.of("12 Harbour Road\nBristol", "广州市天河区体育西路 100 号")
                        .text(locale))
                .withContact("020 8888 6666", "sales@tools.example", "www.tools.example")
                .withCurrency(Localized.of("GBP", "人民币").text(locale));
        QuoteView quote = QuoteView.of(ledger.crm(), ledger.quote());
        QuotePrinter printer = new QuotePrinter(company);
        picture(out -> printer.pdf(quote, QuoteTemplate.standard(locale), PdfFonts.ofSystem(), out), picture);
    }

    private static void picture(Printed printed, Path picture) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        printed.to(made);
        try (PDDocument pdf = Loader.loadPDF(made.toByteArray());
                OutputStream out = Files.newOutputStream(picture)) {
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", out);
        }
    }

    /** Prints a PDF. */
    private interface Printed {

        void to(OutputStream out) throws IOException;
    }
}
