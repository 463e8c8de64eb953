package io.crmkit.jdbc.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants are kept as UTC date and time, to the microsecond: the one form all databases give back as it was. */
final class Instants {

    private Instants() {}

    static LocalDateTime write(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant read(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
