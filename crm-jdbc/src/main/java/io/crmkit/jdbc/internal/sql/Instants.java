package io.crmkit.jdbc.internal.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants are kept as UTC date and time, to the microsecond: the one form all databases give back as it was. */
public final class Instants {

    private Instants() {}

    public static LocalDateTime write(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant read(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
