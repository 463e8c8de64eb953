/** Report math: sums of a store in, figures and rates out (A1, A2, A4). */
@NullMarked
package io.crmkit.report;

import org.jspecify.annotations.NullMarked;
