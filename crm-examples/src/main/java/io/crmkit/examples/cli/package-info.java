/** The command line {@code crm}. */
@NullMarked
package io.crmkit.examples.cli;

import org.jspecify.annotations.NullMarked;
