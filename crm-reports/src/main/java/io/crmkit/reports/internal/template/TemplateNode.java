package io.crmkit.reports.internal.template;

import java.util.List;

/** A part of a parsed template. Immutable. */
sealed interface TemplateNode {

    /** Literal text. */
    record Text(String text) implements TemplateNode {}

    /** A placeholder for a value. */
    record Value(String name) implements TemplateNode {}

    /**
     * A part that is written once per list item, or once if a value is present.
     *
     * @param inverted whether it is written if the list is empty or the value is absent instead
     */
    record Section(String name, boolean inverted, List<TemplateNode> parts) implements TemplateNode {}

    /**
     * An element.
     *
     * @param attributes alternating names and values
     */
    record Element(String name, List<String> attributes, List<TemplateNode> parts) implements TemplateNode {}
}
