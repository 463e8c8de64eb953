/** Opens a store and connects its parts. */
@NullMarked
package io.crmkit.jdbc.internal.store;

import org.jspecify.annotations.NullMarked;
