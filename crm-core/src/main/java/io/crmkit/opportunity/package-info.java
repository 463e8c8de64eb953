/**
 * Opportunities: the chances to sell something, their states and their list.
 * <dl>
 *   <dt>O1</dt>
 *   <dd>Subject, customer, salesperson, stage and start are required; amounts default to 0.</dd>
 *   <dt>O2</dt>
 *   <dd>A stage that is set without a completion rate brings its default rate.</dd>
 *   <dt>O3</dt>
 *   <dd>The opportunity amount is expected amount × completion rate. It is always derived and never stored by a
 *   caller.</dd>
 *   <dt>O4</dt>
 *   <dd>Stage, rate, amounts and dates are tracked: the opportunity takes them over from its contact records.</dd>
 *   <dt>O5</dt>
 *   <dd>The state decides which actions are allowed: {@link io.crmkit.opportunity.OpportunityAction} is the table.</dd>
 *   <dt>O6</dt>
 *   <dd>Deleting the project of a converted opportunity makes the opportunity approved again.</dd>
 *   <dt>O7</dt>
 *   <dd>Deleting an opportunity deletes its records and their quotes, but never its project.</dd>
 *   <dt>O8</dt>
 *   <dd>Lists highlight terminated and converted opportunities.</dd>
 *   <dt>O9</dt>
 *   <dd>Replies are possible in every state, quotes on records in every state but TERMINATED.</dd>
 *   <dt>O10</dt>
 *   <dd>Terminating takes an optional reason and note; reactivating clears them.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.opportunity;

import org.jspecify.annotations.NullMarked;
