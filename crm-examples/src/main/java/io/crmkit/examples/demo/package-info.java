/** The story that {@code crm demo} tells. */
@NullMarked
package io.crmkit.examples.demo;

import org.jspecify.annotations.NullMarked;
