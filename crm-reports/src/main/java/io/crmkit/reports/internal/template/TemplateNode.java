package io.crmkit.reports.internal.template;

import java.util.List;

/** A part of a template. Immutable. */
sealed interface TemplateNode {

    /** A text of the template itself. */
    record Text(String text) implements TemplateNode {}

    /** A value, written as a text. */
    record Value(String name) implements TemplateNode {}

    /**
     * A part that is written for each thing of a list, or if a value is there.
     *
     * @param inverted whether it is written if the list is empty or the value is not there, instead
     */
    record Section(String name, boolean inverted, List<TemplateNode> parts) implements TemplateNode {}

    /** @param attributes names and values by turns */
    record Element(String name, List<String> attributes, List<TemplateNode> parts) implements TemplateNode {}
}
