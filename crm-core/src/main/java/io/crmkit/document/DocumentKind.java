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
    /** A chance to sell something to a customer. */
    OPPORTUNITY(SubjectKind.OPPORTUNITY),
    /** The work for a customer after a sale is won. */
    PROJECT(SubjectKind.PROJECT),
    /** An offer of products to a customer. */
    QUOTE(SubjectKind.QUOTE),
    /** Work done for a customer. */
    SERVICE(SubjectKind.SERVICE),
    /** A plan, summary or suggestion of an employee. */
    WORK_PLAN(SubjectKind.WORK_PLAN);

    private final SubjectKind subject;

    DocumentKind(SubjectKind subject) {
        this.subject = subject;
    }

    /** Returns the kind with this stable text; empty if there is none. */
    public static Optional<DocumentKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    /**
     * Returns the kind with this stable text.
     *
     * @throws IllegalArgumentException if there is none
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
