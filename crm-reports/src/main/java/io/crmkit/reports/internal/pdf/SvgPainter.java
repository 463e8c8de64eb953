package io.crmkit.reports.internal.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the rectangles, lines and texts of our charts with the fonts of the page, so that the PDF contains real text.
 * A library for full SVG would be ten times the size of everything else.
 */
final class SvgPainter implements SVGDrawer {

    private final List<String> families;

    SvgPainter(List<String> families) {
        this.families = List.copyOf(families);
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        double width = number(svg, "width");
        double scale = cssWidth > 0 ? cssWidth / width : dotsPerPixel;
        return new Image(svg, scale, families);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // the fonts are those of the page
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // the fonts are those of the page
    }

    @Override
    public void close() {
        // there is nothing to close
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** @param scale device dots per pixel */
    private record Image(Element svg, double scale, List<String> families) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) (number(svg, "width") * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (number(svg, "height") * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            FontSpecification wanted = font();
            FSFont font = context.getFont(wanted);
            // the device remembers the last font, which may have been bold
            ((AbstractOutputDevice) device).setFontSpecification(wanted);
            for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element mark) {
                    switch (mark.getTagName()) {
                        case "rect" -> {
                            color(device, mark.getAttribute("fill"));
                            device.fill(new Rectangle2D.Double(
                                    x + number(mark, "x") * scale,
                                    y + number(mark, "y") * scale,
                                    number(mark, "width") * scale,
                                    number(mark, "height") * scale));
                        }
                        case "line" -> {
                            color(device, mark.getAttribute("stroke"));
                            device.fill(new Rectangle2D.Double(
                                    x + (number(mark, "x1") - 0.5) * scale,
                                    y + number(mark, "y1") * scale,
                                    scale,
                                    (number(mark, "y2") - number(mark, "y1")) * scale));
                        }
                        case "text" -> text(mark, device, context, font, x, y);
                        default -> {
                            // our charts have nothing else
                        }
                    }
                }
            }
        }

        private void text(
                Element mark, OutputDevice device, RenderingContext context, FSFont font, double x, double y) {
            String text = mark.getTextContent();
            int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
            double left = switch (mark.getAttribute("text-anchor")) {
                case "end" -> width;
                case "middle" -> width / 2.0;
                default -> 0;
            };
            color(device, mark.getAttribute("fill"));
            device.setFont(font);
            ((PdfBoxOutputDevice) device)
                    .drawString(
                            text,
                            (float) (x + number(mark, "x") * scale - left),
                            (float) (y + number(mark, "y") * scale),
                            null);
        }

        private FontSpecification font() {
            FontSpecification font = new FontSpecification();
            font.families = families.toArray(String[]::new);
            font.size = (float) (number(svg, "font-size") * scale);
            font.fontWeight = IdentValue.NORMAL;
            font.fontStyle = IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            return font;
        }

        /** @param color in the form {@code #1f5fa8} */
        private static void color(OutputDevice device, String color) {
            int rgb = Integer.parseInt(color.substring(1), 16);
            device.setColor(new FSRGBColor(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
        }
    }
}
