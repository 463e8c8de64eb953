/** How ids are read back from the text that they print. */
@NullMarked
package io.crmkit.internal.id;

import org.jspecify.annotations.NullMarked;
