/**
 * The entry: {@link io.crmkit.Crm}, the CRM on one ledger.
 * <p>
 * Ids such as R5 in comments and in the names of tests are those of the rules; the overview of each package says its own
 * in a sentence. What can be absent is an {@code Optional} in what is read, and null in what is given, unless said.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit;

import org.jspecify.annotations.NullMarked;
