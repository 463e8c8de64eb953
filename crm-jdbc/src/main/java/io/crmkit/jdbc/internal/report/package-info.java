/** Reads analyses in one statement each: what is counted, summed and grouped (A1 to A4). */
@NullMarked
package io.crmkit.jdbc.internal.report;

import org.jspecify.annotations.NullMarked;
