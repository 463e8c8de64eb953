package io.crmkit.reports.internal.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The elements, attributes and styles that a template may use. None of them loads or runs anything (K16). Everything
 * that is not listed is refused, because a list of dangers is never complete.
 */
final class TemplateRules {

    /** The image source that stands for the company's logo. */
    static final String LOGO = "logo";

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "header",
            "footer",
            "main",
            "section",
            "article",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "small",
            "sup",
            "sub",
            "img",
            "pre",
            "blockquote",
            "address",
            "bdi");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "class", "style", "lang", "dir", "title", "alt", "colspan", "rowspan", "scope", "width", "height",
            "align", "valign", "span", "start");

    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]+");

    /** Parts of style sheets that load something, hide something from this check, or end the style sheet. */
    private static final Set<String> STYLES = Set.of(
            "url(",
            "src(",
            "image(",
            "image-set(",
            "cross-fade(",
            "@import",
            "@font-face",
            "@namespace",
            "@charset",
            "expression(",
            "javascript:",
            "behavior",
            "-moz-binding",
            "\\",
            "<",
            "]]>",
            "&");

    private TemplateRules() {}

    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean allowsAttribute(String element, String name, String value) {
        return switch (name) {
            case "src" ->
                element.equals("img")
                        && (value.equals(LOGO) || PICTURE.matcher(value).matches());
            case "charset" -> element.equals("meta") && value.equalsIgnoreCase("utf-8");
            case "style" -> forbiddenStyle(value).isEmpty();
            default -> ATTRIBUTES.contains(name);
        };
    }

    /** Returns the first forbidden part of a style sheet, if there is any. */
    static Optional<String> forbiddenStyle(String sheet) {
        String plain = sheet.replaceAll("(?s)/\\*.*?(\\*/|$)", "").toLowerCase(Locale.ROOT);
        return Stream.concat(STYLES.stream(), Stream.of("/*"))
                .filter(plain::contains)
                .sorted()
                .findFirst();
    }
}
