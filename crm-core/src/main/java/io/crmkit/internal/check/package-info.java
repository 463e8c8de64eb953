/** Validates commands before they reach the store. */
@NullMarked
package io.crmkit.internal.check;

import org.jspecify.annotations.NullMarked;
