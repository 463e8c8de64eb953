package io.crmkit.jdbc;

/**
 * What is left of committed data in an H2 file after a failure (K8). It applies only to a store that opens the file
 * itself, with {@link JdbcStore#h2File}; elsewhere durability is a setting of the host's database.
 *
 * @since 0.1
 */
public enum Durability {

    /**
     * After the death of the process, for example by {@code kill -9}, no half of a transaction is left behind; the last
     * one or two commits may be lost. This is the default.
     */
    PROCESS_SAFE,

    /** A commit also survives the loss of power. The price is a synchronization of the disk with each commit. */
    POWER_SAFE,

    /** Nothing is promised after a crash. Use it for data that can be created again, such as that of tests. */
    FAST
}
