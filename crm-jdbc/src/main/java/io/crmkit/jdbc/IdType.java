package io.crmkit.jdbc;

/**
 * The SQL type of a host's key. The CRM stores references as text; in a join it casts the text to this type rather than
 * the key to text, so that the database can use the host's index.
 *
 * @since 0.1
 */
public enum IdType {

    /** An integer of up to 64 bits. */
    INTEGER,

    /** A text, which is compared exactly (K14). */
    TEXT,

    /** The UUID type of the database. */
    UUID,

    /** A UUID in 16 bytes, most significant byte first. */
    BINARY
}
