/** Writes well-formed markup, for pages and for charts. */
@NullMarked
package io.crmkit.reports.internal.markup;

import org.jspecify.annotations.NullMarked;
