/**
 * Contact records of opportunities and maintenance records of projects: one set of rules for both.
 * <dl>
 *   <dt>R1</dt>
 *   <dd>Records are numbered in the order of creation; no number is used twice.</dd>
 *   <dt>R2</dt>
 *   <dd>A record can be completed only after all earlier records.</dd>
 *   <dt>R3</dt>
 *   <dd>A completed record cannot be changed; it can be deleted and another one added.</dd>
 *   <dt>R4</dt>
 *   <dd>A tracked value that is not set is that of the parent when the record is added. From then on it is the record's
 *   own.</dd>
 *   <dt>R5</dt>
 *   <dd>Back-fill: the parent's tracked values are those of its last completed record, or the entered ones if there
 *   is none.</dd>
 *   <dt>R6</dt>
 *   <dd>A direct change takes effect at once and makes all present values the entered ones, until the next
 *   back-fill.</dd>
 *   <dt>R7</dt>
 *   <dd>A record has at most one quote. The amounts of the quote never change those of the record.</dd>
 *   <dt>R8</dt>
 *   <dd>Deleting a record deletes its quote.</dd>
 *   <dt>R9</dt>
 *   <dd>Replies can be added but not changed.</dd>
 *   <dt>R10</dt>
 *   <dd>The cost and amount of a maintenance record are the actual ones.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.record;

import org.jspecify.annotations.NullMarked;
