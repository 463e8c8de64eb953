package io.crmkit.reports.internal.template;

/**
 * A tag in double braces.
 *
 * @param kind {@code #}, {@code ^}, {@code /} or {@code !}, or a space for a value
 * @param name the name without the kind
 * @param place where the tag begins
 */
record TemplateTag(char kind, String name, Position place) {

    private static final String KINDS = "#^/!";

    static TemplateTag of(String inner, Position place) {
        String text = inner.strip();
        boolean marked = !text.isEmpty() && KINDS.indexOf(text.charAt(0)) >= 0;
        return new TemplateTag(
                marked ? text.charAt(0) : ' ', marked ? text.substring(1).strip() : text, place);
    }
}
