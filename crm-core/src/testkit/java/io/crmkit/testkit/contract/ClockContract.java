package io.crmkit.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.testkit.Fixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the injected clock tells: the day, by its zone, and the instant (V4, K11). */
public interface ClockContract extends ConfigurableContract {

    @Test
    @DisplayName("V4, N1: today, and with it the year of a number, is that of the clock's zone; instants are UTC")
    default void v4TodayByZone() {
        Instant newYear = Instant.parse("2011-12-31T23:30:00Z");
        List<LocalDate> days = new ArrayList<>();
        for (String zone : List.of("Asia/Shanghai", "UTC", "America/New_York")) {
            Clock clock = Clock.fixed(newYear, ZoneId.of(zone));
            Crm crm = builder().clock(clock).build();
            Opportunity added = new Fixtures(crm).opportunity();
            assertEquals(
                    zone.startsWith("Asia") ? "OPP-2012-" : "OPP-2011-",
                    added.number().substring(0, 9));
            assertEquals(newYear, crm.history().of(added.id()).get(0).at());
            Crm numbering = builder()
                    .clock(clock)
                    .numbering((kind, today, running) -> {
                        days.add(today);
                        return zone;
                    })
                    .build();
            new Fixtures(numbering).opportunity();
        }
        assertEquals(List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2011, 12, 31), LocalDate.of(2011, 12, 31)), days);
    }

    @Test
    @DisplayName("K11: instants are truncated to the microsecond, so none is rounded into the next day")
    default void k11Microseconds() {
        Clock clock = Clock.fixed(Instant.parse("2011-01-15T23:59:59.999999999Z"), ZoneOffset.UTC);
        Instant cut = Instant.parse("2011-01-15T23:59:59.999999Z");
        Crm crm = builder().clock(clock).build();
        Opportunity added = new Fixtures(crm).opportunity();
        RecordId<OpportunityId> record = new Fixtures(crm).open(added.id()).id();
        Reply reply = crm.contactRecords().reply(record, "reply");
        assertEquals(cut, reply.at());
        assertEquals(List.of(reply), crm.contactRecords().replies(record));
        assertEquals(
                List.of(cut, cut, cut),
                crm.history().of(added.id()).stream().map(entry -> entry.at()).toList());
    }
}
