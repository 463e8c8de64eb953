/** Opens a store, and hands out its parts. */
@NullMarked
package io.crmkit.jdbc.internal.store;

import org.jspecify.annotations.NullMarked;
