/** Spreadsheets (XLSX). */
@NullMarked
package io.crmkit.reports.internal.xlsx;

import org.jspecify.annotations.NullMarked;
