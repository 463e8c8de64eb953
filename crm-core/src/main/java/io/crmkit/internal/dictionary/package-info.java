/** The value lists of a ledger, and what they begin with (D1 to D4). */
@NullMarked
package io.crmkit.internal.dictionary;

import org.jspecify.annotations.NullMarked;
