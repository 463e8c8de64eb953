/**
 * Renderers, which write report tables as text, CSV, HTML, PDF and spreadsheets.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.render;

import org.jspecify.annotations.NullMarked;
