/** Folders of CSV files in the exchange format. */
@NullMarked
package io.crmkit.reports.csv;

import org.jspecify.annotations.NullMarked;
