/** Users, their passwords and signing in (U2). */
@NullMarked
package io.crmkit.internal.user;

import org.jspecify.annotations.NullMarked;
