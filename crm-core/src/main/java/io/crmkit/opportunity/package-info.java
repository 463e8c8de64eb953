/** Opportunities: their states, tracked values and lists (O1 to O10). */
@NullMarked
package io.crmkit.opportunity;

import org.jspecify.annotations.NullMarked;
