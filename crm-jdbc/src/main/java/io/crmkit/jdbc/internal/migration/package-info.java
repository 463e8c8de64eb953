/** The scripts of our tables, and which of them a database has had. */
@NullMarked
package io.crmkit.jdbc.internal.migration;

import org.jspecify.annotations.NullMarked;
