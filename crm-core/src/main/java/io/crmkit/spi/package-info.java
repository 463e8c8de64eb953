/**
 * The ports: what a store, a ledger, a numbering or a clock has to offer.
 * <p>
 * A breaking change here is a new major version; new methods come as defaults that throw. Mechanisms have ids too:
 * <dl>
 *   <dt>K1</dt>
 *   <dd>A command first counts up the revision of the document it changes, and so holds it, before it reads or
 *   decides.</dd>
 *   <dt>K2</dt>
 *   <dd>In a host's transaction what feeds a decision is read with a lock.</dd>
 *   <dt>K5</dt>
 *   <dd>Only whole transactions of our own are tried again after a conflict.</dd>
 *   <dt>K6</dt>
 *   <dd>A commit whose outcome is not known is reported as such; an idempotency key makes repeating safe.</dd>
 *   <dt>K7</dt>
 *   <dd>In a host's transaction every command is a savepoint.</dd>
 *   <dt>K11</dt>
 *   <dd>Order is by sequence, never by a clock; instants are kept to the microsecond.</dd>
 *   <dt>K12</dt>
 *   <dd>There is one way to the store: authorise, validate, touch, read, decide, write, record history.</dd>
 *   <dt>K13</dt>
 *   <dd>Cheap checks after a change roll back rather than store a wrong number.</dd>
 *   <dt>K17</dt>
 *   <dd>Every size that comes from outside is capped.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.spi;

import org.jspecify.annotations.NullMarked;
