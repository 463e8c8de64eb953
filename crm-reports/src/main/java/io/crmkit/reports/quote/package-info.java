/**
 * Printed quotes (Q5), from the built-in templates or from custom ones.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.reports.quote;

import org.jspecify.annotations.NullMarked;
