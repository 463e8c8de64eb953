/** Finds everything that is wrong with a command before the store is asked. */
@NullMarked
package io.crmkit.internal.check;

import org.jspecify.annotations.NullMarked;
