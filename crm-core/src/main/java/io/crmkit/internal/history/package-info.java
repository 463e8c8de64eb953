/** The history as an actor may see it (H1). */
@NullMarked
package io.crmkit.internal.history;

import org.jspecify.annotations.NullMarked;
