/** Quotes: their lines, discounts and totals, and where they come from (Q1 to Q7). */
@NullMarked
package io.crmkit.quote;

import org.jspecify.annotations.NullMarked;
