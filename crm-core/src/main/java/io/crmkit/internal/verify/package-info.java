/** Checks on live data what must always hold. */
@NullMarked
package io.crmkit.internal.verify;

import org.jspecify.annotations.NullMarked;
