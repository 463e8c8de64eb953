/** The command line {@code crm}: import, export, reports, lists, history and quotes. */
@NullMarked
package io.crmkit.examples.cli;

import org.jspecify.annotations.NullMarked;
