package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Converts a template to XML, where each tag in double braces becomes a processing instruction with a number. It
 * remembers the original positions for error messages. Not thread-safe.
 */
final class TemplateSource {

    /** The name of these processing instructions. Templates must not contain others. */
    static final String TAG = "t";

    private static final String DOCUMENT_TYPE = "<!doctype html>";

    private final String source;
    private final StringBuilder xml = new StringBuilder();

    /** The index in the source for each character of the XML. */
    private final List<Integer> origins = new ArrayList<>();

    private final List<TemplateTag> tags = new ArrayList<>();
    private final List<Position> elements = new ArrayList<>();
    private final List<Violation> violations;
    private int at;
    private int line = 1;
    private int lineStart;

    TemplateSource(String source, List<Violation> violations) {
        this.source = source;
        this.violations = violations;
        while (at < source.length()) {
            if (source.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (source.startsWith("{{", at)) {
                tag(true);
            } else if (source.charAt(at) == '<') {
                markup();
            } else {
                copy();
            }
        }
    }

    String xml() {
        return xml.toString();
    }

    TemplateTag tag(int number) {
        return tags.get(number);
    }

    /** Returns where the elements begin, in order. */
    List<Position> elements() {
        return elements;
    }

    /** Converts a position in the XML to one in the source. */
    Position place(int parsedLine, int parsedColumn) {
        int start = 0;
        for (int i = 1; i < parsedLine; i++) {
            start = xml.indexOf("\n", start) + 1;
        }
        int found = Math.min(start + Math.max(parsedColumn - 1, 0), xml.length() - 1);
        int origin = found < 0 ? 0 : origins.get(found);
        int lines =
                (int) source.substring(0, origin).chars().filter(c -> c == '\n').count();
        return new Position(lines + 1, origin - source.lastIndexOf('\n', origin - 1));
    }

    /** Copies a piece of markup up to its closing bracket. */
    private void markup() {
        if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
            if (at == 0 && source.regionMatches(true, 0, DOCUMENT_TYPE, 0, DOCUMENT_TYPE.length())) {
                at += DOCUMENT_TYPE.length();
                return;
            }
            forbid(source.substring(at, Math.min(at + 9, source.length())).split("\\s")[0]);
            skipTo(">");
            return;
        }
        if (!source.startsWith("</", at)) {
            elements.add(here());
        }
        char quote = 0;
        do {
            char c = source.charAt(at);
            if (source.startsWith("{{", at)) {
                forbid("{{ }} in " + (quote == 0 ? "markup" : "an attribute"));
                tag(false);
                continue;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            copy();
            if (quote == 0 && c == '>') {
                return;
            }
        } while (at < source.length());
    }

    /**
     * Reads a tag in double braces, which must end on the same line.
     *
     * @param kept whether tags are allowed here
     */
    private void tag(boolean kept) {
        int end = source.indexOf("}}", at);
        int lineEnd = source.indexOf('\n', at);
        if (end < 0 || lineEnd >= 0 && lineEnd < end) {
            violations.add(here().violation(ErrorCode.TEMPLATE_MARKUP, "{{"));
            at += 2;
            return;
        }
        if (kept) {
            String instruction = "<?" + TAG + " " + tags.size() + "?>";
            tags.add(TemplateTag.of(source.substring(at + 2, end), here()));
            for (int i = 0; i < instruction.length(); i++) {
                xml.append(instruction.charAt(i));
                origins.add(at);
            }
        }
        at = end + 2;
    }

    private void forbid(String what) {
        violations.add(here().violation(ErrorCode.TEMPLATE_FORBIDDEN, what.toLowerCase(Locale.ROOT)));
    }

    private Position here() {
        return new Position(line, at - lineStart + 1);
    }

    private void copy() {
        xml.append(source.charAt(at));
        origins.add(at);
        next();
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, at);
        int target = found < 0 ? source.length() : found + end.length();
        while (at < target) {
            if (source.charAt(at) == '\n') {
                copy();
            } else {
                next();
            }
        }
    }

    private void next() {
        if (source.charAt(at++) == '\n') {
            line++;
            lineStart = at;
        }
    }
}
