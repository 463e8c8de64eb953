/**
 * Projects: made from opportunities or added directly, with maintenance records.
 * <dl>
 *   <dt>P1</dt>
 *   <dd>An approved opportunity is carried over; the opportunity amount is fixed then, actual cost and amount begin
 *   as planned.</dd>
 *   <dt>P2</dt>
 *   <dd>A project has co-operating vendors and documents besides.</dd>
 *   <dt>P3</dt>
 *   <dd>A terminated project takes no change until it is reactivated.</dd>
 *   <dt>P4</dt>
 *   <dd>Deleting one deletes its records, quotes, vendors and documents, clears the links of services to it, and gives its
 *   opportunity back.</dd>
 *   <dt>P5</dt>
 *   <dd>It can be copied as a new opportunity.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.project;

import org.jspecify.annotations.NullMarked;
