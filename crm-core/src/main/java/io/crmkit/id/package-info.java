/** How ids are read back from the text that they print. Not exported: hosts call {@code parse} of the id itself. */
@NullMarked
package io.crmkit.id;

import org.jspecify.annotations.NullMarked;
