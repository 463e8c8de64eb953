package io.crmkit.document;

import io.crmkit.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The five kinds of documents that have numbers of their own (N1).
 *
 * @since 0.1
 */
public enum DocumentKind implements Localized {
    OPPORTUNITY(SubjectKind.OPPORTUNITY),
    PROJECT(SubjectKind.PROJECT),
    QUOTE(SubjectKind.QUOTE),
    SERVICE(SubjectKind.SERVICE),
    WORK_PLAN(SubjectKind.WORK_PLAN);

    private final SubjectKind subject;

    DocumentKind(SubjectKind subject) {
        this.subject = subject;
    }

    /** Returns the kind that has a text. */
    public static Optional<DocumentKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    /**
     * Returns the kind that has a text.
     *
     * @throws IllegalArgumentException if no kind has it
     */
    public static DocumentKind of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("unknown kind of document: " + text));
    }

    /** Returns the kind under which the history and errors speak of these documents. */
    public SubjectKind subject() {
        return subject;
    }

    /** Returns the stable text of the kind, such as {@code work_plan}. */
    public String text() {
        return subject.text();
    }

    @Override
    public String text(Locale locale) {
        return subject.text(locale);
    }

    /** Returns the stable text, as stores keep it. */
    @Override
    public String toString() {
        return text();
    }
}
