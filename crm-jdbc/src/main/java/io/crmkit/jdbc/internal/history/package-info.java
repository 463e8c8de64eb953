/** Who changed what, and the snapshots that opportunities leave. */
@NullMarked
package io.crmkit.jdbc.internal.history;

import org.jspecify.annotations.NullMarked;
