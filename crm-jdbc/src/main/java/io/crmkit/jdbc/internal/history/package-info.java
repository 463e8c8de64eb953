/** The history: who changed what, and how each command left opportunities and projects. */
@NullMarked
package io.crmkit.jdbc.internal.history;

import org.jspecify.annotations.NullMarked;
