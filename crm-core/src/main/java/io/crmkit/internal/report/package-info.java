/** The analyses (A1–A4). */
@NullMarked
package io.crmkit.internal.report;

import org.jspecify.annotations.NullMarked;
