/** User accounts, passwords and the sign-in (U2). */
@NullMarked
package io.crmkit.internal.user;

import org.jspecify.annotations.NullMarked;
