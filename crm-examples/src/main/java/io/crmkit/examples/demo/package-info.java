/** The story that {@code crm demo} tells, one class per chapter. */
@NullMarked
package io.crmkit.examples.demo;

import org.jspecify.annotations.NullMarked;
