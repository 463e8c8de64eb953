/** Whole ledgers in and out, in the files of the exchange format (X1). */
@NullMarked
package io.crmkit.exchange;

import org.jspecify.annotations.NullMarked;
