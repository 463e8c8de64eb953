package io.crmkit.jdbc;

/**
 * The type of a host's key. Our references are text; in a join they are cast, so that the host's index works.
 *
 * @since 0.1
 */
public enum IdType {

    /** A whole number of up to 64 bits. */
    INTEGER,

    /** Text as it is. */
    TEXT,

    /** A UUID of the database. */
    UUID,

    /** A UUID in 16 bytes, the highest first. */
    BINARY
}
