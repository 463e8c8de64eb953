/** Reads pages of lists in one statement each: columns, filters, orders and positions (L1 to L5). */
@NullMarked
package io.crmkit.jdbc.internal.list;

import org.jspecify.annotations.NullMarked;
