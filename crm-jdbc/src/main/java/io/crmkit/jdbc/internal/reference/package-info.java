/** Looks up and locks what commands refer to (K3), and counts what refers to an entry. */
@NullMarked
package io.crmkit.jdbc.internal.reference;

import org.jspecify.annotations.NullMarked;
