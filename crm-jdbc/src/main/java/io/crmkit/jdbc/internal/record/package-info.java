/** Contact records and maintenance records, the replies to them, and what their parents keep of them. */
@NullMarked
package io.crmkit.jdbc.internal.record;

import org.jspecify.annotations.NullMarked;
