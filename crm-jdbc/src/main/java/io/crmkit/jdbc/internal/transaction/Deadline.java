package io.crmkit.jdbc.internal.transaction;

import java.time.Duration;

/** When a command gives up waiting, counted from its beginning over all its tries. */
record Deadline(long nanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** What is left; nothing once it has passed. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean hasPassed() {
        return left().isZero();
    }
}
