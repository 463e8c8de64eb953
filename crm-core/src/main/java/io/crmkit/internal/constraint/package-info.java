/** The rules that the constraint annotations of commands stand for, and their validator. */
@NullMarked
package io.crmkit.internal.constraint;

import org.jspecify.annotations.NullMarked;
