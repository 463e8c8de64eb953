package io.crmkit.jdbc;

/**
 * What happens to the schema when a store is opened.
 *
 * @since 0.1
 */
public enum SchemaMode {

    /**
     * Flyway migrates the schema to the version of this library. This is the default of a store with its own
     * transactions.
     */
    MIGRATE,

    /**
     * The schema is only checked; any other version is refused. This is the default of a store that joins the host's
     * transactions.
     */
    VALIDATE,

    /** The schema is neither migrated nor checked. A wrong schema then shows only when a statement fails. */
    NONE
}
