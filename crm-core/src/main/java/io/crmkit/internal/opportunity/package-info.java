/** What is done with opportunities: added, modified, closed, converted, deleted. */
@NullMarked
package io.crmkit.internal.opportunity;

import org.jspecify.annotations.NullMarked;
