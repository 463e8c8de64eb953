package io.crmkit.internal.command;

import io.crmkit.spi.IdGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Generates UUIDs of version 7: milliseconds, a counter and random bits. They grow even while the clock stands still or
 * is set back, so that new rows are added at the end of an index. Thread-safe.
 */
public final class TimeOrderedIds implements IdGenerator {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = (stamp >>> COUNTER_BITS) << 16 | 0x7000L | stamp & COUNTER_MASK;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
