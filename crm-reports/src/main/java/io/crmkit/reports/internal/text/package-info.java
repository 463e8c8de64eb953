/** Values and texts as readers see them. */
@NullMarked
package io.crmkit.reports.internal.text;

import org.jspecify.annotations.NullMarked;
