/** The limits of single texts, decimals and dates, which values, commands, stores and files share. */
@NullMarked
package io.crmkit.internal.limit;

import org.jspecify.annotations.NullMarked;
