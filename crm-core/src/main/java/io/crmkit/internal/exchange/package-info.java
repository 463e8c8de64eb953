/** The import: reads the files as a whole, says everything that is wrong with them, then writes them. */
@NullMarked
package io.crmkit.internal.exchange;

import org.jspecify.annotations.NullMarked;
