/** Stores contact persons and dictionaries, and reads the lists of ledger entries. */
@NullMarked
package io.crmkit.jdbc.internal.masterdata;

import org.jspecify.annotations.NullMarked;
