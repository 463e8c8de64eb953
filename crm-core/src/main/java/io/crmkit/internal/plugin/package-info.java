/** Finds and installs plugins, and keeps what they add from entering the CRM in the middle of a command. */
@NullMarked
package io.crmkit.internal.plugin;

import org.jspecify.annotations.NullMarked;
