/**
 * Reports as typed tables: what every renderer works from.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.table;

import org.jspecify.annotations.NullMarked;
