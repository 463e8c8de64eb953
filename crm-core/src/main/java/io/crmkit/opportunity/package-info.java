/**
 * Opportunities: their states, tracked values and list.
 * <dl>
 *   <dt>O1</dt>
 *   <dd>Subject, customer, salesperson, stage and start are required; amounts default to 0.</dd>
 *   <dt>O2</dt>
 *   <dd>A stage that is named without a rate brings its own.</dd>
 *   <dt>O3</dt>
 *   <dd>The opportunity amount is expected amount × rate, always derived.</dd>
 *   <dt>O4</dt>
 *   <dd>Stage, rate, amounts and dates are tracked: the contact records tell them.</dd>
 *   <dt>O5</dt>
 *   <dd>What can be done depends on the state: {@link io.crmkit.opportunity.OpportunityAction} is the table.</dd>
 *   <dt>O6</dt>
 *   <dd>Deleting the project of a converted opportunity makes it approved again.</dd>
 *   <dt>O7</dt>
 *   <dd>Deleting one deletes its records and their quotes, never its project.</dd>
 *   <dt>O8</dt>
 *   <dd>Lists set terminated and converted ones off.</dd>
 *   <dt>O9</dt>
 *   <dd>Replies are possible in every state; quotes on records in every state but terminated.</dd>
 *   <dt>O10</dt>
 *   <dd>Terminating takes a reason and a note, which reactivating clears.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.opportunity;

import org.jspecify.annotations.NullMarked;
