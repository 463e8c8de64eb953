/** Stores users, translates what they may see into SQL (U3), and stores their filters and layouts. */
@NullMarked
package io.crmkit.jdbc.internal.user;

import org.jspecify.annotations.NullMarked;
