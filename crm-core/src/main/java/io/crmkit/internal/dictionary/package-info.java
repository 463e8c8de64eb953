/** The dictionaries of a ledger and their default values (D1–D4). */
@NullMarked
package io.crmkit.internal.dictionary;

import org.jspecify.annotations.NullMarked;
