package io.crmkit.reports.internal.html;

/**
 * The browser's security policy for our pages. It keeps a page from loading or running anything, even if an escape was
 * missed (K16).
 */
public final class Policy {

    /** The content security policy of all pages. */
    public static final String NOTHING_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private Policy() {}
}
