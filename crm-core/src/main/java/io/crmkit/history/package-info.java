/**
 * Who changed what and when.
 * <dl>
 *   <dt>H1</dt>
 *   <dd>Every committed command that changed something leaves one entry, found from all that it touched, with old
 *   and new values.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.history;

import org.jspecify.annotations.NullMarked;
