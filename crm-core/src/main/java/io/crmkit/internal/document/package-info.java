/** How commands find, hold, read and save documents of each kind, and plans to delete them. */
@NullMarked
package io.crmkit.internal.document;

import org.jspecify.annotations.NullMarked;
