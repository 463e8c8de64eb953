/**
 * The interfaces that a host or plugin implements: ledgers, numberings, stores for attachment contents, and plugins.
 * <p>
 * A breaking change to this package requires a new major version; new methods have defaults that throw an exception.
 * The mechanisms of the library have ids like the rules:
 * <dl>
 *   <dt>K1</dt>
 *   <dd>A command first increments the revision of the document that it changes, before it reads or decides anything.
 *   This locks the document.</dd>
 *   <dt>K2</dt>
 *   <dd>In a transaction of the host, data on which a decision depends is read with a lock.</dd>
 *   <dt>K5</dt>
 *   <dd>After a conflict the library retries only whole transactions, and only those that it owns.</dd>
 *   <dt>K6</dt>
 *   <dd>If the outcome of a commit is unknown, the caller receives an error that says so. An idempotency key makes it
 *   safe to repeat the command.</dd>
 *   <dt>K7</dt>
 *   <dd>In a transaction of the host every command runs in a savepoint.</dd>
 *   <dt>K11</dt>
 *   <dd>Order follows sequence numbers, never a clock. Instants are stored to the microsecond.</dd>
 *   <dt>K12</dt>
 *   <dd>Every command takes the same steps: authorise, validate, touch, read, decide, write, record the history.</dd>
 *   <dt>K13</dt>
 *   <dd>Cheap checks follow a change. They roll it back rather than store a wrong number.</dd>
 *   <dt>K17</dt>
 *   <dd>Every size that comes from outside has an upper limit.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.spi;

import org.jspecify.annotations.NullMarked;
