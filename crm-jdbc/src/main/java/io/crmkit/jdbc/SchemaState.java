package io.crmkit.jdbc;

/**
 * The result of comparing the tables of a prefix with this library.
 *
 * @since 0.1
 */
public enum SchemaState {

    /** The database schema has no tables at all. */
    EMPTY,

    /** There are tables, but none of the CRM. The owner has to decide whether to add the CRM's tables here. */
    FOREIGN,

    /** The CRM's tables are older than this library, or a migration did not finish. */
    OLDER,

    /** The CRM's tables have the version of this library. */
    CURRENT,

    /** The CRM's tables were created or migrated by a newer version of this library. */
    NEWER
}
