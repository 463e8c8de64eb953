/**
 * Work plans, summaries and suggestions of employees, and the periods they are made for.
 * <dl>
 *   <dt>W1</dt>
 *   <dd>A plan has a number, an employee, a kind, a period, the previous plan, this plan and a summary. The previous
 *   plan is copied when the plan is added, for good.</dd>
 *   <dt>W2</dt>
 *   <dd>Once it is saved only the text of this plan and the summary can change; it can be deleted.</dd>
 *   <dt>W3</dt>
 *   <dd>Replies are appended to a plan and never edited.</dd>
 *   <dt>W4</dt>
 *   <dd>The end of a period follows from its start and its mode.</dd>
 *   <dt>W5</dt>
 *   <dd>A mode gives the period of the calendar that a date lies in.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.plan;

import org.jspecify.annotations.NullMarked;
