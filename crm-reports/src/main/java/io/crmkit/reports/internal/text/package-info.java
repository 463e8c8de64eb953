/** Values and texts as people are shown them. */
@NullMarked
package io.crmkit.reports.internal.text;

import org.jspecify.annotations.NullMarked;
