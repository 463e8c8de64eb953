/** Creates and migrates the CRM's tables, and finds out which version a database has. */
@NullMarked
package io.crmkit.jdbc.internal.migration;

import org.jspecify.annotations.NullMarked;
