/** Report math: sums of a store in, figures and rates out (A1). */
@NullMarked
package io.crmkit.report;

import org.jspecify.annotations.NullMarked;
