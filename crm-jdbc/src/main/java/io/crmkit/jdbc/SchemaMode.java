package io.crmkit.jdbc;

/**
 * What is done about the schema when a store is opened.
 *
 * @since 0.1
 */
public enum SchemaMode {

    /** It is brought up to date by Flyway; the default on transactions of our own. */
    MIGRATE,

    /** It is refused unless it is up to date; the default when joining the host's transactions. */
    VALIDATE,

    /** Nothing. */
    NONE
}
