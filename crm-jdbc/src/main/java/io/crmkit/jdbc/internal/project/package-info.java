/** Projects, their vendors and documents: their rows, their list and their analysis (A2). */
@NullMarked
package io.crmkit.jdbc.internal.project;

import org.jspecify.annotations.NullMarked;
