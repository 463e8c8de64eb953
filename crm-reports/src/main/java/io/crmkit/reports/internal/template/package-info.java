/**
 * Templates of pages, without logic: markup of a closed set, values by their names, and sections that are repeated or left
 * out. They reach no class, no file and no network (K16).
 */
@NullMarked
package io.crmkit.reports.internal.template;

import org.jspecify.annotations.NullMarked;
