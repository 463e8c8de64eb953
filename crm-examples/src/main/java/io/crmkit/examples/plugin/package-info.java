/** A complete plugin to copy from. */
@NullMarked
package io.crmkit.examples.plugin;

import org.jspecify.annotations.NullMarked;
