/** Stores quotes and their lines, and reads their list and their analysis (A4). */
@NullMarked
package io.crmkit.jdbc.internal.quote;

import org.jspecify.annotations.NullMarked;
