/** Who changed what and when (H1). */
@NullMarked
package io.crmkit.history;

import org.jspecify.annotations.NullMarked;
