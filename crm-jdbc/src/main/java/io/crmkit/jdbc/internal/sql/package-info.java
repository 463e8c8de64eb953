/** The differences between the databases, and the meaning of their failures. It knows nothing of the CRM. */
@NullMarked
package io.crmkit.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
