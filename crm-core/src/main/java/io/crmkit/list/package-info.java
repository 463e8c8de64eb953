/**
 * The query model that all lists share: columns, filters, sorting, paging.
 * <dl>
 *   <dt>L1</dt>
 *   <dd>Every list has pages and can be sorted by any column. Absent values come first; the key orders rows with equal
 *   values.</dd>
 *   <dt>L2</dt>
 *   <dd>A search finds the next row that contains a text in a column. It starts at the current row and wraps around
 *   once.</dd>
 *   <dt>L3</dt>
 *   <dd>A condition consists of a column, an operator and a value. Operators that do not fit the type are refused.</dd>
 *   <dt>L4</dt>
 *   <dd>AND and OR join conditions, as a tree or as rows in which AND binds tighter.</dd>
 *   <dt>L5</dt>
 *   <dd>Texts are compared in folded form, in the same way on every store. Values contain no wildcards.</dd>
 *   <dt>L6</dt>
 *   <dd>A user can save filters of a list under names.</dd>
 *   <dt>L7</dt>
 *   <dd>A user can save a layout of a list. Clearing all layouts clears nothing else.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.list;

import org.jspecify.annotations.NullMarked;
