/**
 * The only way to the store: determines the actor and its rights, and starts and ends every command and query (K12).
 */
@NullMarked
package io.crmkit.internal.command;

import org.jspecify.annotations.NullMarked;
