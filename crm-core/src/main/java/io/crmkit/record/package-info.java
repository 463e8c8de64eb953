/**
 * Contact records of opportunities and maintenance records of projects: one mechanism for both.
 * <dl>
 *   <dt>R1</dt>
 *   <dd>Records are numbered by creation; no number is given twice.</dd>
 *   <dt>R2</dt>
 *   <dd>A record is completed only after all before it.</dd>
 *   <dt>R3</dt>
 *   <dd>A completed record is not changed; it can be deleted and another added.</dd>
 *   <dt>R4</dt>
 *   <dd>A tracked value that is not given is the parent's when the record is added, and from then on the record's
 *   own.</dd>
 *   <dt>R5</dt>
 *   <dd>Back-fill: the parent's tracked values are those of its last completed record, or the entered ones if there
 *   is none.</dd>
 *   <dt>R6</dt>
 *   <dd>A direct change takes effect at once and makes all present values the entered ones, until the next back-
 *   fill.</dd>
 *   <dt>R7</dt>
 *   <dd>A record has at most one quote, whose amounts never change the record's.</dd>
 *   <dt>R8</dt>
 *   <dd>Deleting a record deletes its quote.</dd>
 *   <dt>R9</dt>
 *   <dd>Replies are appended and never edited.</dd>
 *   <dt>R10</dt>
 *   <dd>Of a maintenance record cost and amount are the actual ones.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.record;

import org.jspecify.annotations.NullMarked;
