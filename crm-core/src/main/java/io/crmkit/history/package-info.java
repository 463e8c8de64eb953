/**
 * Who changed what and when.
 * <dl>
 *   <dt>H1</dt>
 *   <dd>Every committed command that changed something leaves one entry with the old and new values. The entry is
 *   found from everything that the command touched.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.history;

import org.jspecify.annotations.NullMarked;
