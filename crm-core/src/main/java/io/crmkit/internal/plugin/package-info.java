/** Finds and installs plugins, and prevents their code from calling the CRM while a command runs. */
@NullMarked
package io.crmkit.internal.plugin;

import org.jspecify.annotations.NullMarked;
