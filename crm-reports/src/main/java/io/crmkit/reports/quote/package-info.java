/**
 * Quotes on paper (Q5): as a company sends them, from the templates of this library or from a host's or user's own.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.quote;

import org.jspecify.annotations.NullMarked;
