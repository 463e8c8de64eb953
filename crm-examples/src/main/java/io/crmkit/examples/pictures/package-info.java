/** Makes the pictures of the README. */
@NullMarked
package io.crmkit.examples.pictures;

import org.jspecify.annotations.NullMarked;
