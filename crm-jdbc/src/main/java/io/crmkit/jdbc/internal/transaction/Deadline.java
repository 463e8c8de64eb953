package io.crmkit.jdbc.internal.transaction;

import java.time.Duration;

/**
 * The moment at which a command stops waiting and retrying. It is fixed when the command begins, so that all attempts
 * together keep the limit the host has set (K5).
 *
 * @param nanos the moment on the scale of {@link System#nanoTime()}, which no change of the clock affects (K11)
 */
record Deadline(long nanos) {

    /** Returns the deadline that is this far from now. */
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Returns the remaining time; zero once the deadline has passed. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean hasPassed() {
        return left().isZero();
    }
}
