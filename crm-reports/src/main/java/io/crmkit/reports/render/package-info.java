/**
 * Turns report tables into text and CSV.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.render;

import org.jspecify.annotations.NullMarked;
