/**
 * The one query model of all lists: columns, filters, sorting, paging.
 * <dl>
 *   <dt>L1</dt>
 *   <dd>Every list is paged and sorted by any column: absent values first, ties by key.</dd>
 *   <dt>L2</dt>
 *   <dd>From the present row forward the next one is found whose column contains a text, once around.</dd>
 *   <dt>L3</dt>
 *   <dd>Conditions are column, operator and value; operators that make no sense for a type are refused.</dd>
 *   <dt>L4</dt>
 *   <dd>Conditions are joined by AND and OR, as a tree, or as rows of which AND binds tighter.</dd>
 *   <dt>L5</dt>
 *   <dd>Text is compared in its folded form, the same on every store; nothing in a value is a wildcard.</dd>
 *   <dt>L6</dt>
 *   <dd>A user keeps filters of a list under names.</dd>
 *   <dt>L7</dt>
 *   <dd>A user has a list shown in a layout of its own; clearing all layouts clears nothing else.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.list;

import org.jspecify.annotations.NullMarked;
