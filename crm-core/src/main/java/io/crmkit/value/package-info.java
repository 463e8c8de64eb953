/** Values of the domain: amounts, rates, prices, dates and texts, with their limits in one place (V1 to V6). */
@NullMarked
package io.crmkit.value;

import org.jspecify.annotations.NullMarked;
