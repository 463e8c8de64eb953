/** Stores work plans and the replies to them, and reads their list. */
@NullMarked
package io.crmkit.jdbc.internal.plan;

import org.jspecify.annotations.NullMarked;
