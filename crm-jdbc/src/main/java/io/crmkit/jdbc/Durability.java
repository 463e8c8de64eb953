package io.crmkit.jdbc;

/**
 * The failures that committed data of an H2 file survives (K8). It applies only to a store that opens the file itself,
 * with {@link JdbcStore#h2File}; elsewhere durability is a setting of the host's database.
 *
 * @since 0.1
 */
public enum Durability {

    /**
     * Data survives the death of the process, for example by {@code kill -9}: no half of a transaction is left behind.
     * The last commits before a power failure may be lost. This is the default.
     */
    PROCESS_SAFE,

    /**
     * Data survives a power failure as well. Each commit waits until the disk has synchronized, which costs
     * milliseconds.
     */
    POWER_SAFE,

    /** Nothing is promised after a crash. Use it for data that can be created again, such as that of tests. */
    FAST
}
