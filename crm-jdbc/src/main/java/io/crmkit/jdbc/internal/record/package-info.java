/** Stores contact and maintenance records, the replies to them, and the summary of records that a parent keeps. */
@NullMarked
package io.crmkit.jdbc.internal.record;

import org.jspecify.annotations.NullMarked;
