/** Turns report tables into text and CSV. */
@NullMarked
package io.crmkit.reports.render;

import org.jspecify.annotations.NullMarked;
