/**
 * Services: work done for customers, the time spent on it, and the satisfaction of the customers.
 * <dl>
 *   <dt>S1</dt>
 *   <dd>A service has the request of the customer, its solution, the time spent and whether progress was made.</dd>
 *   <dt>S2</dt>
 *   <dd>A completed service has ended: it can only be reopened or rated.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.service;

import org.jspecify.annotations.NullMarked;
