/** Work plans and the replies to them: their rows and their list. */
@NullMarked
package io.crmkit.jdbc.internal.plan;

import org.jspecify.annotations.NullMarked;
