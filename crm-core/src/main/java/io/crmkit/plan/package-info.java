/**
 * Work plans, summaries and suggestions of employees, and their periods.
 * <dl>
 *   <dt>W1</dt>
 *   <dd>A work plan has a number, an employee, a kind, a period, the previous plan, this plan and a summary. The
 *   previous plan is copied once, when the plan is added.</dd>
 *   <dt>W2</dt>
 *   <dd>Only the text of this plan and the summary of a saved plan can change; the plan can be deleted.</dd>
 *   <dt>W3</dt>
 *   <dd>Replies to a plan can be added but not changed.</dd>
 *   <dt>W4</dt>
 *   <dd>The end of a period follows from its start and its mode.</dd>
 *   <dt>W5</dt>
 *   <dd>A mode determines the calendar period that contains a date.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.plan;

import org.jspecify.annotations.NullMarked;
