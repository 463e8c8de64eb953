/** Looks up and holds what commands name, and counts what names an entry. */
@NullMarked
package io.crmkit.jdbc.internal.reference;

import org.jspecify.annotations.NullMarked;
