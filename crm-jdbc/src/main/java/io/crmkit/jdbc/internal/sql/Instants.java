package io.crmkit.jdbc.internal.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Converts instants to and from UTC date-times with microseconds, the only form that all databases return unchanged
 * (K11).
 */
public final class Instants {

    private Instants() {}

    /** Returns the form in which an instant is stored. */
    public static LocalDateTime write(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Returns the instant of a stored date-time. */
    public static Instant read(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
