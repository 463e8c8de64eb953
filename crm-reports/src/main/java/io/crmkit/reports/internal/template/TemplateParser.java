package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses a template and checks its markup, names and sections. It collects all errors, so that an author can correct
 * them in one go. Used once.
 */
final class TemplateParser {

    /** The maximum depth of elements and sections, which are written by recursion. */
    private static final int DEEPEST = 64;

    private final List<Violation> violations = new ArrayList<>();
    private final TemplateSource source;
    private final Iterator<Position> places;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<TemplateNode> top = new ArrayList<>();

    TemplateParser(String text, TemplateFields<?> fields) {
        source = new TemplateSource(text, violations);
        places = source.elements().iterator();
        open.push(new Frame("", List.of(), new Position(1, 1), fields, top));
    }

    /**
     * Returns the parts of the template.
     *
     * @throws ValidationException with every error, each with its line and column
     */
    List<TemplateNode> parse() {
        if (violations.isEmpty()) {
            read();
        }
        if (violations.isEmpty()) {
            requirePage();
        }
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
        return Collections.unmodifiableList(top);
    }

    private void read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.xml()));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(xml.getText());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        tag(source.tag(Integer.parseInt(xml.getPIData().strip())));
                    case XMLStreamConstants.ENTITY_REFERENCE -> entity(xml);
                    default -> {
                        // comments are left out
                    }
                }
            }
        } catch (XMLStreamException broken) {
            Position place = broken.getLocation() == null
                    ? new Position(1, 1)
                    : source.place(
                            broken.getLocation().getLineNumber(),
                            broken.getLocation().getColumnNumber());
            violations.add(place.violation(ErrorCode.TEMPLATE_MARKUP, reason(broken)));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    private void begin(XMLStreamReader xml) {
        Position place = places.next();
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (!TemplateRules.allowsElement(name)) {
            violations.add(place.violation(ErrorCode.TEMPLATE_FORBIDDEN, "<" + name + ">"));
        }
        requireDepth(place);
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (TemplateRules.allowsAttribute(name, attribute, value)) {
                attributes.add(attribute);
                attributes.add(value);
            } else if (!attribute.equals("xmlns")) {
                violations.add(place.violation(ErrorCode.TEMPLATE_FORBIDDEN, attribute + "=\"" + start(value) + "\""));
            }
        }
        open.push(new Frame(name, attributes, place, inner().fields, new ArrayList<>()));
    }

    private void end() {
        while (inner().isSection()) {
            unbalanced(open.pop());
        }
        Frame element = open.pop();
        if (element.name.equals("style")) {
            style(element);
        }
        inner().parts.add(new TemplateNode.Element(element.name, List.copyOf(element.attributes), element.parts));
    }

    private void text(String text) {
        if (open.size() > 1) {
            inner().parts.add(new TemplateNode.Text(text));
        }
    }

    /** Refuses named entities other than those of XML. HTML's names, such as {@code &nbsp;}, need a document type. */
    private void entity(XMLStreamReader xml) {
        Position place = source.place(
                xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
        violations.add(place.violation(ErrorCode.TEMPLATE_MARKUP, "&" + xml.getLocalName() + ";"));
    }

    private void tag(TemplateTag tag) {
        Frame inner = inner();
        if (inner.name.equals("style")) {
            violations.add(tag.place().violation(ErrorCode.TEMPLATE_FORBIDDEN, "{{ }} in <style>"));
            return;
        }
        switch (tag.kind()) {
            case '!' -> {
                // a remark
            }
            case '#', '^' -> beginSection(tag);
            case '/' -> {
                if (inner.isSection() && inner.name.substring(1).equals(tag.name())) {
                    Frame section = open.pop();
                    boolean inverted = section.name.charAt(0) == '^';
                    inner().parts.add(new TemplateNode.Section(tag.name(), inverted, section.parts));
                } else {
                    violations.add(tag.place().violation(ErrorCode.TEMPLATE_SECTION, tag.name()));
                }
            }
            default -> {
                if (isValue(tag.name())) {
                    inner.parts.add(new TemplateNode.Value(tag.name()));
                } else {
                    unknown(tag);
                }
            }
        }
    }

    private void beginSection(TemplateTag tag) {
        TemplateFields<?> fields = inner().fields;
        Optional<? extends TemplateFields.Items<?, ?>> list = fields.list(tag.name());
        if (list.isEmpty() && !isValue(tag.name())) {
            unknown(tag);
        }
        requireDepth(tag.place());
        boolean inverted = tag.kind() == '^';
        TemplateFields<?> within = list.isPresent() && !inverted ? list.get().fields() : fields;
        open.push(new Frame(tag.kind() + tag.name(), List.of(), tag.place(), within, new ArrayList<>()));
    }

    private void requireDepth(Position place) {
        if (open.size() == DEEPEST) {
            violations.add(place.violation(ErrorCode.TEMPLATE_MARKUP, "more than " + DEEPEST + " deep"));
        }
    }

    /** Requires a head, where each output format puts its own elements. */
    private void requirePage() {
        boolean page = top.size() == 1
                && top.get(0) instanceof TemplateNode.Element html
                && html.name().equals("html")
                && html.parts().stream()
                        .anyMatch(part -> part instanceof TemplateNode.Element head
                                && head.name().equals("head"));
        if (!page) {
            violations.add(new Position(1, 1).violation(ErrorCode.TEMPLATE_MARKUP, "<html> <head> <body>"));
        }
    }

    /** Returns whether this section or an enclosing one has a value with this name. */
    private boolean isValue(String name) {
        return open.stream().anyMatch(frame -> frame.fields.values().containsKey(name));
    }

    private void unknown(TemplateTag tag) {
        violations.add(tag.place()
                .violation(
                        ErrorCode.TEMPLATE_NAME,
                        "{{" + start(tag.name()) + "}}",
                        inner().fields.names()));
    }

    private void unbalanced(Frame section) {
        violations.add(section.place.violation(ErrorCode.TEMPLATE_SECTION, section.name.substring(1)));
    }

    private void style(Frame element) {
        StringBuilder sheet = new StringBuilder();
        element.parts.forEach(part -> sheet.append(((TemplateNode.Text) part).text()));
        TemplateRules.forbiddenStyle(sheet.toString())
                .ifPresent(found -> violations.add(element.place.violation(ErrorCode.TEMPLATE_FORBIDDEN, found)));
    }

    private Frame inner() {
        return open.element();
    }

    /** Shortens a text for an error message. */
    private static String start(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** Removes the position from the parser's message. It refers to the converted text, which the author never saw. */
    private static String reason(XMLStreamException broken) {
        String said = String.valueOf(broken.getMessage());
        int message = said.indexOf("Message: ");
        return message < 0 ? said : said.substring(message + "Message: ".length());
    }

    /**
     * An element or section that is not closed yet.
     *
     * @param name the name of the element, or of the section with its kind in front
     * @param fields the names that can be used inside
     */
    private record Frame(
            String name, List<String> attributes, Position place, TemplateFields<?> fields, List<TemplateNode> parts) {

        boolean isSection() {
            return !name.isEmpty() && "#^".indexOf(name.charAt(0)) >= 0;
        }
    }
}
