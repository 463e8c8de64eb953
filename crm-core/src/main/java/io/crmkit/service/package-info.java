/**
 * Services: what was done for customers, how long it took, and how content they were.
 * <dl>
 *   <dt>S1</dt>
 *   <dd>A service tells of the customer's matter, its solution, the time spent and the progress made.</dd>
 *   <dt>S2</dt>
 *   <dd>Completed it has ended: only reopening it and a late rating are accepted.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.service;

import org.jspecify.annotations.NullMarked;
