/** User-maintained value lists: sales stages, contact types, lost reasons and the others (D1 to D4). */
@NullMarked
package io.crmkit.dictionary;

import org.jspecify.annotations.NullMarked;
