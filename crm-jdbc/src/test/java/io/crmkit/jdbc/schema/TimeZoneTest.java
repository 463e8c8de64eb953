package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.value.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates and times that the zone of the JVM does not have are kept like all others. */
class TimeZoneTest {

    /** What clocks in Berlin leave out: at two they go forward to three. */
    private static final LocalDateTime LEFT_OUT = LocalDateTime.of(2011, 3, 27, 2, 30);

    /** What Samoa left out when it changed sides of the date line. */
    private static final LocalDate SKIPPED = LocalDate.of(2011, 12, 30);

    private static final Instant NOW = LEFT_OUT.toInstant(ZoneOffset.UTC);

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("V4: a local time that the JVM's time zone skips stays the same in records, replies and history")
    void timesLeftOut(TestDatabase database) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        Crm crm = crm(database);
        OpportunityId id = new Fixtures(crm).opportunity().id();
        RecordId<OpportunityId> record =
                new Fixtures(crm).open(id, r -> r.at(LEFT_OUT)).id();
        new Fixtures(crm).open(id, r -> r.at(LEFT_OUT.plusMinutes(60)));
        crm.contactRecords().reply(record, "Well done");
        assertThat(crm.contactRecords()
                        .search(ListQuery.all().where(Filter.where(RecordColumns.AT, Operator.EQ, LEFT_OUT.toString())))
                        .rows())
                .extracting(Row::id)
                .containsExactly(record);
        unchanged(crm, record);
        TimeZone.setDefault(before);
        unchanged(crm, record);
    }

    private static void unchanged(Crm crm, RecordId<OpportunityId> record) {
        assertThat(crm.contactRecords().find(record).orElseThrow().at()).isEqualTo(LEFT_OUT);
        assertThat(crm.contactRecords().replies(record).get(0).at()).isEqualTo(NOW);
        assertThat(crm.history().of(record.parent()))
                .allMatch(entry -> entry.at().equals(NOW));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("V4: a day that the zone of the JVM skipped stays what it is")
    void daysSkipped(TestDatabase database) {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        Crm crm = crm(database);
        Opportunity added = new Fixtures(crm).opportunity(o -> o.start(SKIPPED).planned(SKIPPED));
        assertThat(crm.opportunities().get(added.id())).isEqualTo(added);
        ListQuery onThatDay =
                ListQuery.all().where(Filter.where(OpportunityColumns.START, Operator.EQ, SKIPPED.toString()));
        assertThat(crm.opportunities().search(onThatDay).rows())
                .extracting(row -> row.get(OpportunityColumns.PLANNED).orElseThrow())
                .containsExactly(SKIPPED);
        assertThat(crm.reports()
                        .opportunities(
                                OpportunityCriteria.groupBy(Grouping.CUSTOMER).during(Period.between(SKIPPED, SKIPPED)))
                        .total()
                        .count())
                .isEqualTo(1);
        TimeZone.setDefault(before);
        assertThat(crm.opportunities().get(added.id())).isEqualTo(added);
    }

    private static Crm crm(TestDatabase database) {
        Store store = JdbcStore.standalone(database.freshPool(2)).build();
        Crm crm = Fixtures.on(store).clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();
        crm.createLedger();
        return crm;
    }
}
