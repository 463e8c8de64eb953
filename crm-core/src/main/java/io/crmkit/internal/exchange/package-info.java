/** Imports row by row in bounded memory, saying everything that is wrong; exports by keys, some documents at a time. */
@NullMarked
package io.crmkit.internal.exchange;

import org.jspecify.annotations.NullMarked;
