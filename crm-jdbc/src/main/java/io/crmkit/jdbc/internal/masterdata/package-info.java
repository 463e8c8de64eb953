/** Contact persons, dictionaries, and the lists of the entries of a ledger. */
@NullMarked
package io.crmkit.jdbc.internal.masterdata;

import org.jspecify.annotations.NullMarked;
