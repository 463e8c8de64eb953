package io.crmkit.reports.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages of HTML that are XML at the same time, taken apart. */
public final class Pages {

    private Pages() {}

    /** The document of a page, which has no document type but that of HTML. */
    public static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replaceFirst("^<!DOCTYPE html>\n", ""))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The elements of a name, in order; of all names if it is {@code *}. */
    public static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = page.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
