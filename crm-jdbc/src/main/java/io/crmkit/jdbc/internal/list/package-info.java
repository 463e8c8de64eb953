/** Pages of lists in one statement: columns, filters, orders and places in them (L1 to L5). */
@NullMarked
package io.crmkit.jdbc.internal.list;

import org.jspecify.annotations.NullMarked;
