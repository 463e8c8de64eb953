/** What is done with projects, their vendors and documents. */
@NullMarked
package io.crmkit.internal.project;

import org.jspecify.annotations.NullMarked;
