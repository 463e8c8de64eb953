/** Users, what they may see (U3), and what they keep for themselves of lists. */
@NullMarked
package io.crmkit.jdbc.internal.user;

import org.jspecify.annotations.NullMarked;
