/**
 * Folders of CSV files in the exchange format.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.csv;

import org.jspecify.annotations.NullMarked;
