/**
 * Reports and lists as typed tables, the input of every renderer.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.table;

import org.jspecify.annotations.NullMarked;
