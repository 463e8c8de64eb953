/** The one way to the store: who acts, what it may see, and the ends of every command and query (K12). */
@NullMarked
package io.crmkit.internal.command;

import org.jspecify.annotations.NullMarked;
