/**
 * Page templates without logic: a closed set of markup, values by name, and sections that are repeated or left out.
 * They cannot reach classes, files or the network (K16).
 */
@NullMarked
package io.crmkit.reports.internal.template;

import org.jspecify.annotations.NullMarked;
