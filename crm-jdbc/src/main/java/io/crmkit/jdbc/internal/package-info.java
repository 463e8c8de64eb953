/** Statements and transactions; not part of the API. */
@NullMarked
package io.crmkit.jdbc.internal;

import org.jspecify.annotations.NullMarked;
