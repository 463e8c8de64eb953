package io.crmkit.reports.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.crmkit.reports.font.PdfFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a page as an accessible PDF with embedded fonts. The page cannot load anything (K16). */
final class PdfPage {

    private static final String DEFAULT = "serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfPage() {}

    static void write(Document page, PdfFonts fonts, OutputStream out) throws IOException {
        try (FontChoice choice = new FontChoice(fonts, PageText.characters(page));
                PDDocument document = new PDDocument()) {
            PageText.write(page, choice.missing());
            PdfRendererBuilder builder = new PdfRendererBuilder();
            // accessible PDFs must embed their fonts; the library would otherwise scan all fonts of the computer
            builder.usePdfUaAccessibility(true);
            builder.usePDDocument(document);
            List<String> families = fonts(choice, document, builder);
            style(page, families);
            describe(page);
            builder.useSVGDrawer(new SvgPainter(families));
            builder.useExternalResourceAccessControl(
                    PdfPage::isWithin, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    PdfPage::isWithin, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withProducer("crmkit");
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        }
        out.flush();
    }

    private static List<String> fonts(FontChoice choice, PDDocument document, PdfRendererBuilder builder)
            throws IOException {
        // page margins inherit no font and fall back to the default family, so register the first font under its name
        font(builder, document, DEFAULT, REGULAR, choice.faces().get(0).regular());
        List<String> families = new ArrayList<>();
        for (FontChoice.Face face : choice.faces()) {
            String family = "crm" + families.size();
            families.add(family);
            font(builder, document, family, REGULAR, face.regular());
            if (face.bold() != null) {
                font(builder, document, family, BOLD, face.bold());
            }
        }
        return families;
    }

    private static void font(
            PdfRendererBuilder builder, PDDocument document, String family, int weight, LoadedFont font)
            throws IOException {
        PDFontSupplier embedded = new PDFontSupplier(PDType0Font.load(document, font.font(), true));
        builder.useFont(embedded, family, weight, FontStyle.NORMAL, true);
    }

    /** Makes every text use the chosen fonts, whatever the page's style sheet says: others would not be embedded. */
    private static void style(Document page, List<String> families) {
        Element style = page.createElement("style");
        style.setTextContent("* { font-family: " + String.join(", ", families) + " !important; }");
        page.getElementsByTagName("head").item(0).appendChild(style);
    }

    /** Copies the caption of each chart into an attribute, where PDF screen readers look for it. */
    private static void describe(Document page) {
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            picture.setAttribute("alt", picture.getParentNode().getFirstChild().getTextContent());
        }
    }

    /** Returns whether a resource is an image contained in the page itself. */
    private static boolean isWithin(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
    }
}
