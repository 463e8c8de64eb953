/** What a command has changed, in the words of the history and of the listeners (H1, E1). */
@NullMarked
package io.crmkit.internal.change;

import org.jspecify.annotations.NullMarked;
