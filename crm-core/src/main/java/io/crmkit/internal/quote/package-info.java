/** What is done with quotes, and the records they are on. */
@NullMarked
package io.crmkit.internal.quote;

import org.jspecify.annotations.NullMarked;
