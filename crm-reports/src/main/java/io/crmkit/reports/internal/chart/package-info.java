/** Charts of report tables: what they show, where it stands, and SVG of it. */
@NullMarked
package io.crmkit.reports.internal.chart;

import org.jspecify.annotations.NullMarked;
