/** The history, limited to what the actor may see (H1). */
@NullMarked
package io.crmkit.internal.history;

import org.jspecify.annotations.NullMarked;
