/** What is done with work plans and the replies to them. */
@NullMarked
package io.crmkit.internal.plan;

import org.jspecify.annotations.NullMarked;
