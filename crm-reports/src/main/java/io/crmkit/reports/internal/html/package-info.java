/** HTML pages: markup and style sheets. */
@NullMarked
package io.crmkit.reports.internal.html;

import org.jspecify.annotations.NullMarked;
