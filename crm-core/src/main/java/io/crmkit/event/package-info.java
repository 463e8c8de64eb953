/** What is published when something has been done (E1). */
@NullMarked
package io.crmkit.event;

import org.jspecify.annotations.NullMarked;
