/** The checks of stored data behind {@link io.crmkit.Crm#verify()}. */
@NullMarked
package io.crmkit.internal.verify;

import org.jspecify.annotations.NullMarked;
