/** Stores opportunities, and reads their list and their analysis (A1). */
@NullMarked
package io.crmkit.jdbc.internal.opportunity;

import org.jspecify.annotations.NullMarked;
