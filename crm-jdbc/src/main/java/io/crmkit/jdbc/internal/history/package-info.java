/** Stores the history: who changed what (H1), and the tracked values that each command left (H2). */
@NullMarked
package io.crmkit.jdbc.internal.history;

import org.jspecify.annotations.NullMarked;
