package io.crmkit.reports.internal.html;

/** What a browser is told of a page, so that it neither loads nor runs anything, whatever may have got into it (K16). */
public final class Policy {

    /** The content security policy of all pages. */
    public static final String NOTHING_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private Policy() {}
}
