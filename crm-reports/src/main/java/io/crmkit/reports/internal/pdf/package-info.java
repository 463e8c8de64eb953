/** PDF output. Its library is an optional dependency. */
@NullMarked
package io.crmkit.reports.internal.pdf;

import org.jspecify.annotations.NullMarked;
