package io.crmkit.jdbc.internal.list;

import org.jooq.Field;
import org.jooq.Table;

/**
 * A table that is joined because columns of the list come from it: that of a parent of the listed rows.
 *
 * @param table the table, whose key begins with the ledger
 * @param reference the field that refers to its row, in the root or in another joined table
 * @param id the field of the table that the reference equals
 * @param <T> the type of the id
 */
public record ListJoin<T>(Table<?> table, Field<T> reference, Field<T> id) {}
