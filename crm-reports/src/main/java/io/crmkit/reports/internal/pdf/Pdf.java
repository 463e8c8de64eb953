package io.crmkit.reports.internal.pdf;

import io.crmkit.error.ConfigurationException;
import io.crmkit.reports.font.PdfFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes HTML pages as PDF. */
public final class Pdf {

    /** The media type of a PDF. */
    public static final String MEDIA_TYPE = "application/pdf";

    /** A class of the PDF library. It is looked up by name, so that this class can be loaded without the library. */
    private static final String LIBRARY = "com.openhtmltopdf.pdfboxout.PdfRendererBuilder";

    private Pdf() {}

    /**
     * Writes a page as a PDF.
     *
     * @param page HTML that is also well-formed XML, without a document type
     * @param out receives the PDF; flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws ConfigurationException if the PDF library is not on the class path
     * @throws io.crmkit.error.RuleException with {@code rule.no-font} if no font has some of the letters
     * @throws io.crmkit.error.ValidationException with {@code value.bad-font} if a chosen file is not a usable font
     */
    public static void write(String page, PdfFonts fonts, OutputStream out) throws IOException {
        try {
            Class.forName(LIBRARY, false, Pdf.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new ConfigurationException(List.of("PDF needs its library on the class path:"
                    + " io.github.openhtmltopdf:openhtmltopdf-pdfbox, 1.1.65 or later"));
        }
        PdfPage.write(parse(page), fonts, out);
    }

    private static Document parse(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default handler prints to standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException("the page is no XML", broken);
        }
    }
}
