/** Projects: what became of an opportunity, or was begun without one (P1 to P5). */
@NullMarked
package io.crmkit.project;

import org.jspecify.annotations.NullMarked;
