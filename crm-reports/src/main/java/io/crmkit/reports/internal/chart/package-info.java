/** Charts of report tables: their data, their layout and their SVG. */
@NullMarked
package io.crmkit.reports.internal.chart;

import org.jspecify.annotations.NullMarked;
