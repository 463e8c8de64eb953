/** Projects: made from opportunities or added directly, with maintenance records (P1 to P5). */
@NullMarked
package io.crmkit.project;

import org.jspecify.annotations.NullMarked;
