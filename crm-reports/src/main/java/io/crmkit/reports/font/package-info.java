/**
 * The fonts of printed pages, which reports and quotes share.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.font;

import org.jspecify.annotations.NullMarked;
