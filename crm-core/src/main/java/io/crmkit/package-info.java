/** The entry: {@link io.crmkit.Crm}, the CRM on one ledger. */
@NullMarked
package io.crmkit;

import org.jspecify.annotations.NullMarked;
