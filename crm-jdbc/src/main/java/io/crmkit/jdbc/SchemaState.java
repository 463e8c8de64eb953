package io.crmkit.jdbc;

/**
 * How what a database holds behind a prefix stands to this library.
 *
 * @since 0.1
 */
public enum SchemaState {

    /** The schema has no table at all, neither ours nor anybody else's. */
    EMPTY,

    /** The schema has tables, but none of ours: to add ours is for its owner to decide. */
    FOREIGN,

    /** Ours, but older than this library, or its migration has not come to its end. */
    OLDER,

    /** Ours, and the one this library knows. */
    CURRENT,

    /** Ours, made by a newer library. */
    NEWER
}
