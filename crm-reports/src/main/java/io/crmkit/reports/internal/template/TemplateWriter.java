package io.crmkit.reports.internal.template;

import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.text.ShownText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills a template. It escapes every value, because it writes the parsed parts and never the template's text. */
record TemplateWriter(Optional<String> picture, Template.Head head, Markup out) {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "meta", "col");

    void write(List<TemplateNode> parts, TemplateScope<?> scope) throws IOException {
        for (TemplateNode part : parts) {
            if (part instanceof TemplateNode.Text text) {
                out.text(text.text());
            } else if (part instanceof TemplateNode.Value value) {
                out.text(ShownText.lines(scope.value(value.name())));
            } else if (part instanceof TemplateNode.Section section) {
                section(section, scope);
            } else if (part instanceof TemplateNode.Element element) {
                element(element, scope);
            }
        }
    }

    private void section(TemplateNode.Section section, TemplateScope<?> scope) throws IOException {
        List<TemplateScope<?>> things = scope.section(section.name());
        if (!section.inverted()) {
            for (TemplateScope<?> thing : things) {
                write(section.parts(), thing);
            }
        } else if (things.isEmpty()) {
            write(section.parts(), scope);
        }
    }

    private void element(TemplateNode.Element element, TemplateScope<?> scope) throws IOException {
        List<String> attributes = new ArrayList<>(element.attributes());
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals("src") && attributes.get(i + 1).equals(TemplateRules.LOGO)) {
                if (picture.isEmpty()) {
                    return;
                }
                attributes.set(i + 1, picture.get());
            }
        }
        String[] named = attributes.toArray(String[]::new);
        if (EMPTY.contains(element.name())) {
            out.empty(element.name(), named);
        } else if (element.name().equals("style")) {
            StringBuilder sheet = new StringBuilder();
            element.parts().forEach(part -> sheet.append(((TemplateNode.Text) part).text()));
            out.style(sheet.toString());
        } else {
            out.open(element.name(), named);
            if (element.name().equals("head")) {
                head.write(out);
            }
            write(element.parts(), scope);
            out.close();
        }
    }
}
