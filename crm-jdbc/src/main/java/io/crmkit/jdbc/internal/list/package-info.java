/**
 * Pages of lists in one statement: columns, filters, orders and places in them (L1 to L5).
 *
 * <pre>
 *  declared once for each list                      made for each page
 *  ---------------------------                      ------------------
 *  FieldSet (what the list shows)                   ListQuery (filter, sort, cursor, size)
 *     |                                                |
 *     v                                                v
 *  StoredColumns (where each column is stored)      ListPage
 *     |                                                |  1. cuts the page out of the rows of the root:
 *     v                                                |     ListTables  joins the tables of which a field is asked for
 *  ListMapping ----------------------------------------|     FilterSql   WHERE of the filter, NumberFilter for numbers
 *     root, joins, key, head                           |     Keyset      ORDER BY, and WHERE of the cursor
 *     ListColumn, one for each column                  |     each sees a column as a ComparedField
 *        filtered, sorted: ComparedField               |  2. joins the names to that page only, and reads it:
 *        shown: Selected or Elsewhere                  v     ListTables  joins what the columns show
 *                                                   ListRows           reads by position, makes a Row of each ListRow
 *                                                      |
 *                                                      v
 *                                                   Page
 *
 *  SELECT ... FROM (SELECT keys and references FROM root JOIN parents
 *                   WHERE filter AND after the cursor ORDER BY sort, key LIMIT size + 1) p
 *             LEFT JOIN what p names ORDER BY sort, key
 * </pre>
 */
@NullMarked
package io.crmkit.jdbc.internal.list;

import org.jspecify.annotations.NullMarked;
