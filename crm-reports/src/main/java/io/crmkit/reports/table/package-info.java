/** Reports as typed tables: what every renderer works from. */
@NullMarked
package io.crmkit.reports.table;

import org.jspecify.annotations.NullMarked;
