package io.crmkit.reports.internal.template;

/**
 * What stands between double braces.
 *
 * @param kind what it begins with: {@code #}, {@code ^}, {@code /}, {@code !}, or a blank for a value
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
