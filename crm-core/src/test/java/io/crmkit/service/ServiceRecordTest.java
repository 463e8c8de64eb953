package io.crmkit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.report.ServiceSums;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceRecordTest {

    private static final DictionaryValueId VALUE = new DictionaryValueId(new UUID(2, 1));
    private static final LocalDateTime AT = LocalDateTime.of(2011, 1, 1, 9, 30);

    private final ServiceRecord open = service(Optional.of(5), false, false);
    private final ServiceRecord ended = service(Optional.of(5), true, true);

    @Test
    @DisplayName("S2: an open service may become anything")
    void open() {
        assertThatCode(() -> open.requireMayBecome(
                        modify(open).subject("Other").completed(true).build().applyTo(open)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("S2: a completed service takes a late rating and being reopened, and nothing else")
    void ended() {
        ServiceRecord rated = modify(ended).satisfaction(VALUE).build().applyTo(ended);
        ServiceRecord reopened = modify(ended).completed(false).build().applyTo(ended);
        assertThatCode(() -> ended.requireMayBecome(rated)).doesNotThrowAnyException();
        assertThatCode(() -> ended.requireMayBecome(reopened)).doesNotThrowAnyException();
        ServiceRecord other = modify(ended).subject("Other").build().applyTo(ended);
        ServiceRecord otherProject =
                modify(ended).project(new ProjectId(new UUID(1, 7))).build().applyTo(ended);
        for (ServiceRecord refused : new ServiceRecord[] {other, otherProject}) {
            assertThatThrownBy(() -> ended.requireMayBecome(refused))
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SERVICE_COMPLETED));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Decimals.MAX_WHOLE})
    @DisplayName("S1: the time spent is 0 minutes or more")
    void minutes(int minutes) {
        assertThat(service(Optional.of(minutes), false, false).minutes()).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Decimals.MAX_WHOLE + 1})
    @DisplayName("S1: less than no time, or more than files can hold, is refused")
    void minutesRefused(int minutes) {
        assertThatThrownBy(() -> service(Optional.of(minutes), false, false)).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("S1: a change keeps what it does not name")
    void nothingChanged() {
        assertThat(modify(ended).build().applyTo(ended)).isEqualTo(ended);
    }

    @Test
    @DisplayName("S1: a change takes over everything that it names")
    void everythingChanged() {
        ServiceRecord changed = modify(open)
                .customer(new CustomerId("own", "7"))
                .employee(new EmployeeId("own", "8"))
                .subject("Other")
                .content("content")
                .solution("solution")
                .startedAt(AT.plusDays(1))
                .minutes(9)
                .satisfaction(VALUE)
                .serviceType(VALUE)
                .contactType(VALUE)
                .importance(VALUE)
                .progressMade(true)
                .completed(true)
                .project(new ProjectId(new UUID(1, 7)))
                .product(new ProductId("own", "9"))
                .build()
                .applyTo(open);
        assertThat(changed)
                .isEqualTo(new ServiceRecord(
                        open.id(),
                        open.revision(),
                        open.number(),
                        new CustomerId("own", "7"),
                        new EmployeeId("own", "8"),
                        "Other",
                        Optional.of("content"),
                        Optional.of("solution"),
                        AT.plusDays(1),
                        Optional.of(9),
                        Optional.of(VALUE),
                        Optional.of(VALUE),
                        Optional.of(VALUE),
                        Optional.of(VALUE),
                        true,
                        true,
                        Optional.of(new ProjectId(new UUID(1, 7))),
                        Optional.of(new ProductId("own", "9"))));
    }

    @ParameterizedTest
    @CsvSource({"true, false, 1, 0, 0, 1", "false, true, 0, 1, 1, 0"})
    @DisplayName("A3: a service counts as completed or open, and as with or without progress")
    void counts(boolean completed, boolean progress, long done, long open, long with, long without) {
        assertThat(ServiceSums.of(service(Optional.empty(), progress, completed)))
                .isEqualTo(new ServiceSums(done, open, with, without));
    }

    @Test
    @DisplayName("V4: the start is kept to the minute, and the id is written and read as text")
    void start() {
        assertThat(open.startedAt()).isEqualTo(AT);
        assertThat(ServiceId.parse(open.id().toString())).isEqualTo(open.id());
    }

    private static ModifyService.Builder modify(ServiceRecord service) {
        return ModifyService.of(service);
    }

    private static ServiceRecord service(Optional<Integer> minutes, boolean progress, boolean completed) {
        return new ServiceRecord(
                new ServiceId(new UUID(1, 1)),
                1,
                "SVC-1",
                new CustomerId("own", "1"),
                new EmployeeId("own", "1"),
                "Printer jams",
                Optional.empty(),
                Optional.empty(),
                AT.plusSeconds(59),
                minutes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                progress,
                completed,
                Optional.empty(),
                Optional.empty());
    }
}
