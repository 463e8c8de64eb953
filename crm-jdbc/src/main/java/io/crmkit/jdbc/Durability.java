package io.crmkit.jdbc;

/**
 * What an H2 file of our own survives (K8).
 *
 * @since 0.1
 */
public enum Durability {

    /** The death of the process: no half transaction is left. */
    PROCESS_SAFE,

    /** The loss of power too, at the price of a sync with each commit. */
    POWER_SAFE,

    /** Neither: for data that can be made again. */
    FAST
}
