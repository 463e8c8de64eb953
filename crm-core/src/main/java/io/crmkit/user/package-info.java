/** The acting user, what it may see and what it may do (U1, U3). */
@NullMarked
package io.crmkit.user;

import org.jspecify.annotations.NullMarked;
