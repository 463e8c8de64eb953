/**
 * What all documents have in common: a number, a revision, a responsible employee, a history, and deletion
 * in two steps.
 * <dl>
 *   <dt>N1</dt>
 *   <dd>Every document has a number that is unique among its kind within the ledger.</dd>
 *   <dt>G1</dt>
 *   <dd>A deletion can be planned first. Executing the plan does exactly what it says, or fails as stale.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.document;

import org.jspecify.annotations.NullMarked;
