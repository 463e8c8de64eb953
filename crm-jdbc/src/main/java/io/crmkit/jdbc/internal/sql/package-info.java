/** What the databases want said differently, and what their failures mean; knows nothing of the CRM. */
@NullMarked
package io.crmkit.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
