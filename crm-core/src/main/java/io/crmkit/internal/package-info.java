/** The machinery behind the façade: what commands and queries do, and the one way in which they reach a store. Not exported. */
@NullMarked
package io.crmkit.internal;

import org.jspecify.annotations.NullMarked;
