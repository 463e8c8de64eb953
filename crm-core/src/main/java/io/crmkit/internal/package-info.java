/** The machinery behind the facade. Not exported. */
@NullMarked
package io.crmkit.internal;

import org.jspecify.annotations.NullMarked;
