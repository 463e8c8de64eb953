package io.crmkit.jdbc.internal.list;

import org.jooq.Field;
import org.jooq.Table;

/**
 * A table whose fields the columns of a list have too: that of the parent of what is listed.
 *
 * @param table the table, which has the ledger in its key
 * @param reference the field that names its row: of the root of the list, or of a table joined to it
 * @param id the field of the table that is named
 */
public record ListJoin<T>(Table<?> table, Field<T> reference, Field<T> id) {}
