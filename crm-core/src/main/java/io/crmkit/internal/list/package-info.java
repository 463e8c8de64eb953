/** Checks and runs the queries of all lists, and stores the users' filters and layouts (L1–L7). */
@NullMarked
package io.crmkit.internal.list;

import org.jspecify.annotations.NullMarked;
