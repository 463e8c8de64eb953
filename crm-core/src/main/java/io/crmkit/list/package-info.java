/** The one query model of all lists: columns, filters, sorting, paging (L1 to L5). */
@NullMarked
package io.crmkit.list;

import org.jspecify.annotations.NullMarked;
