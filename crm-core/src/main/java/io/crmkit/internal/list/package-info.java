/** Lists: their queries are checked and carried out alike, and what users keep for themselves of them (L1 to L5). */
@NullMarked
package io.crmkit.internal.list;

import org.jspecify.annotations.NullMarked;
